package vn.caunoi.matching;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.deadline.Holidays;
import vn.caunoi.person.People;
import vn.caunoi.reference.Sector;
import vn.caunoi.reference.Sectors;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Citations;
import vn.caunoi.source.Source;

/** Puts the best matches into words: every reason with its sources, the three answers, and what is missing. */
@Component
class Explaining {

    /** A candidate and the question that it answers. */
    record Candidate(Question question, Scale.Weighed weighed) {}

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Citations citations;
    private final Sectors sectors;
    private final People people;
    private final Holidays holidays;
    private final Calendar calendar;

    Explaining(
            JdbcClient jdbc,
            Directory directory,
            Citations citations,
            Sectors sectors,
            People people,
            Holidays holidays,
            Calendar calendar) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.citations = citations;
        this.sectors = sectors;
        this.people = people;
        this.holidays = holidays;
        this.calendar = calendar;
    }

    /** In the order given; a candidate that has gone meanwhile is left out. */
    List<Match> explain(List<Candidate> candidates, Weights weights, @Nullable Sentence notice) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        var proofs = relations(candidates);
        var facts = new ArrayList<Map<Rule, List<Rule.Fact>>>();
        var ids = new LinkedHashSet<Long>();
        for (var one : candidates) {
            var held = held(one, weights, proofs);
            facts.add(held);
            held.values().forEach(of -> of.forEach(fact -> ids.add(fact.record())));
        }
        candidates.forEach(one -> named(one, ids));
        var cited = citations.of(ids);
        var contacts = people.in(
                candidates.stream().map(Explaining::partnerId).distinct().toList());
        contacts.values().forEach(posts -> posts.forEach(post -> ids.add(post.personId())));
        var names = new Names(directory.loadBut(ids, RecordKind.RELATION), sectorNames());
        var answers = new Answers(names, cited, contacts, holidays.workingDays(), calendar.today());
        var found = new ArrayList<Match>();
        for (int at = 0; at < candidates.size(); at++) {
            if (names.know(partnerId(candidates.get(at)))) {
                found.add(match(candidates.get(at), facts.get(at), cited, names, answers, weights, notice));
            }
        }
        return found;
    }

    private static long partnerId(Candidate one) {
        return one.question().board().partners[one.weighed().partner()];
    }

    private static Map<Rule, List<Rule.Fact>> held(Candidate one, Weights weights, Proofs proofs) {
        var held = new LinkedHashMap<Rule, List<Rule.Fact>>();
        for (var rule : Rules.ALL) {
            if (weights.of(rule.rule()) > 0
                    && rule.holds(one.question(), one.weighed().partner()) > 0) {
                held.put(rule, rule.facts(one.question(), one.weighed().partner(), proofs));
            }
        }
        return held;
    }

    /** Everything that sentences may name. */
    private static void named(Candidate one, Set<Long> ids) {
        var board = one.question().board();
        ids.add(partnerId(one));
        board.places.forEach(place -> ids.add(place.id()));
        for (int other = 0; other < board.countries.length; other++) {
            if (board.ties[other][one.question().ours().place()] > 0) {
                ids.add(board.countries[other].id());
            }
        }
        var country = board.countryOf(one.weighed().partner());
        if (country != null) {
            ids.add(country.id());
            ids.addAll(country.missions());
            country.meetings().stream().limit(1).forEach(meeting -> ids.add(meeting.id()));
        }
        one.question().needs().forEach(need -> ids.add(need.id()));
        ids.addAll(one.question().ours().unsourced());
        if (one.question().occasion() != null) {
            ids.add(one.question().occasion().id());
        }
    }

    private Match match(
            Candidate one,
            Map<Rule, List<Rule.Fact>> facts,
            Map<Long, List<Citation>> cited,
            Names names,
            Answers answers,
            Weights weights,
            @Nullable Sentence notice) {
        var question = one.question();
        var partner = one.weighed().partner();
        var reasons = new ArrayList<MatchReason>();
        facts.forEach((rule, proofs) -> {
            var sources = proofs.stream()
                    .flatMap(proof -> accepted(proof, cited, names).stream())
                    .distinct()
                    .toList();
            if (proofs.isEmpty() || !sources.isEmpty()) {
                var points = rule.holds(question, partner) * weights.of(rule.rule()) / 100.0;
                reasons.add(new MatchReason(
                        rule.rule(),
                        rule.rule().side() == MatchSide.AGAINST ? -points : points,
                        new Sentence(
                                rule.say(question, partner, names, Lang.VI),
                                rule.say(question, partner, names, Lang.EN)),
                        proofs.stream().map(Rule.Fact::record).distinct().toList(),
                        sources));
            }
        });
        reasons.sort(Comparator.comparingDouble(MatchReason::points).reversed());
        var gain = one.weighed().gain();
        return new Match(
                question.place().id(),
                partnerId(one),
                gain.lesser() / 100.0,
                gain.ofProvince() / 100.0,
                gain.ofPartner() / 100.0,
                gain.supposedOfProvince() / 100.0,
                gain.supposedOfPartner() / 100.0,
                List.copyOf(reasons),
                answers.missing(question, partner),
                answers.what(question, partner, reasons),
                answers.withWhom(question, partner),
                answers.how(question, partner, reasons),
                notice);
    }

    private static List<Citation> accepted(Rule.Fact fact, Map<Long, List<Citation>> cited, Names names) {
        if (names.record(fact.record()) instanceof Source source) {
            return source.confidence() == Confidence.ACCEPTED
                    ? List.of(new Citation(fact.record(), source, null, null, null, null, null))
                    : List.of();
        }
        return cited.getOrDefault(fact.record(), List.of()).stream()
                .filter(citation -> citation.source().confidence() == Confidence.ACCEPTED)
                .filter(citation -> fact.about() == null || fact.about().equals(citation.about()))
                .toList();
    }

    private Proofs relations(List<Candidate> candidates) {
        var board = candidates.getFirst().question().board();
        var found = new HashMap<Integer, Map<Integer, Long>>();
        jdbc.sql("""
                        select partner_id, province_id, min(id) as id from relation
                        where partner_id = any(:partners) and confidence = 'ACCEPTED'
                        and (until_on is null or until_on > :today) and (stage is null or stage <> 'ENDED')
                        and %s
                        group by partner_id, province_id
                        order by partner_id, id desc""".formatted(Sourced.cited("relation.id")))
                .param(
                        "partners",
                        candidates.stream()
                                .map(Explaining::partnerId)
                                .distinct()
                                .toArray(Long[]::new))
                .param("today", calendar.today())
                .query((ResultSet row) -> {
                    var place = board.placeOf.get(row.getLong("province_id"));
                    if (place != null) {
                        found.computeIfAbsent(board.partner(row.getLong("partner_id")), none -> new HashMap<>())
                                .put(place, row.getLong("id"));
                    }
                });
        return new Proofs(found);
    }

    private Map<String, Sector> sectorNames() {
        var found = new HashMap<String, Sector>();
        sectors.tree().forEach(sector -> found.put(sector.code(), sector));
        return found;
    }
}
