package vn.caunoi.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.agreement.Signatory;
import vn.caunoi.anniversary.Anniversaries;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitments;
import vn.caunoi.conference.Conference;
import vn.caunoi.conference.Conferences;
import vn.caunoi.coverage.FactSheets;
import vn.caunoi.coverage.ProvinceSheet;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.delegation.Delegations;
import vn.caunoi.event.Event;
import vn.caunoi.event.EventFilter;
import vn.caunoi.event.EventOrder;
import vn.caunoi.event.Events;
import vn.caunoi.event.Participant;
import vn.caunoi.figure.Figures;
import vn.caunoi.matching.Match;
import vn.caunoi.matching.Matches;
import vn.caunoi.need.HeldNeeds;
import vn.caunoi.need.Needs;
import vn.caunoi.need.Projects;
import vn.caunoi.occasion.Occasion;
import vn.caunoi.occasion.OccasionKind;
import vn.caunoi.occasion.Occasions;
import vn.caunoi.partner.Partner;
import vn.caunoi.partner.Partners;
import vn.caunoi.person.People;
import vn.caunoi.person.PostHolding;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.RelationFilter;
import vn.caunoi.province.RelationOrder;
import vn.caunoi.province.Relations;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Mission;
import vn.caunoi.reference.Missions;
import vn.caunoi.reference.TradeAgreements;
import vn.caunoi.source.Citations;
import vn.caunoi.source.Statements;

/** Reads what sections are written from, in a number of statements that does not depend on how much there is. */
@Component
class MatterReading {

    /** More than anybody reads; what a pack can hold. */
    private static final int MOST = 5_000;

    private static final PageRequest ALL = PageRequest.first(MOST);

    /** So many partners are suggested for a conference. */
    private static final int SUGGESTED = 10;

    /** So far ahead occasions are looked for. */
    private static final int MONTHS_AHEAD = 18;

    private final Directory directory;
    private final Partners partners;
    private final Countries countries;
    private final Provinces provinces;
    private final Relations relations;
    private final Agreements agreements;
    private final Events events;
    private final Commitments commitments;
    private final Needs needs;
    private final Projects projects;
    private final Figures figures;
    private final Statements statements;
    private final Missions missions;
    private final TradeAgreements tradeAgreements;
    private final Anniversaries anniversaries;
    private final FactSheets sheets;
    private final People people;
    private final Matches matches;
    private final Occasions occasions;
    private final Citations citations;
    private final RelatedQueries related;
    private final Delegations delegations;
    private final Conferences conferences;

    MatterReading(
            Directory directory,
            Partners partners,
            Countries countries,
            Provinces provinces,
            Relations relations,
            Agreements agreements,
            Events events,
            Commitments commitments,
            Needs needs,
            Projects projects,
            Figures figures,
            Statements statements,
            Missions missions,
            TradeAgreements tradeAgreements,
            Anniversaries anniversaries,
            FactSheets sheets,
            People people,
            Matches matches,
            Occasions occasions,
            Citations citations,
            RelatedQueries related,
            Delegations delegations,
            Conferences conferences) {
        this.directory = directory;
        this.partners = partners;
        this.countries = countries;
        this.provinces = provinces;
        this.relations = relations;
        this.agreements = agreements;
        this.events = events;
        this.commitments = commitments;
        this.needs = needs;
        this.projects = projects;
        this.figures = figures;
        this.statements = statements;
        this.missions = missions;
        this.tradeAgreements = tradeAgreements;
        this.anniversaries = anniversaries;
        this.sheets = sheets;
        this.people = people;
        this.matches = matches;
        this.occasions = occasions;
        this.citations = citations;
        this.related = related;
        this.delegations = delegations;
        this.conferences = conferences;
    }

    /** All that was entered for a delegation. */
    Journey journey(Delegation delegation) {
        var id = List.of(delegation.id());
        return new Journey(
                delegation,
                delegations.members(id).getOrDefault(delegation.id(), List.of()),
                delegations.programme(id).getOrDefault(delegation.id(), List.of()),
                delegations.tasks(id).getOrDefault(delegation.id(), List.of()));
    }

    Meeting meeting(Event event) {
        return new Meeting(event, events.participants(List.of(event.id())).getOrDefault(event.id(), List.of()));
    }

    Convening convening(Conference conference) {
        var before = conferences.ofSeries(conference.seriesId()).stream()
                .filter(other -> other.ordinal() < conference.ordinal())
                .max(Comparator.comparingInt(Conference::ordinal))
                .orElse(null);
        return new Convening(conference, before);
    }

    Matter ofPartner(
            Partner partner, @Nullable Province province, @Nullable Setting setting, BriefingSize size, LocalDate day) {
        var id = partner.id();
        var country = partner.countryId() == null
                ? null
                : countries.load(List.of(partner.countryId())).get(partner.countryId());
        var signed = held(all(agreements.ofParties(List.of(id), false, ALL, false), id));
        var met = held(all(events.ofParties(List.of(id), false, ALL, false), id));
        var promised = held(all(commitments.ofParties(List.of(id), false, ALL, false), id));
        var with = new Matter.With(
                held(all(relations.ofPartners(List.of(id), ALL, false), id)),
                signed,
                agreements.signatories(ids(signed)),
                met,
                events.participants(ids(met)),
                promised,
                commitments.steps(ids(promised)),
                held(all(needs.ofHolders(List.of(id), new HeldNeeds(null, null, false), ALL, false), id)),
                held(all(projects.ofInvestors(List.of(id), ALL, false), id)),
                held(figures.of(List.of(id), null).getOrDefault(id, List.of())),
                held(statements.of(List.of(id)).getOrDefault(id, List.of())),
                partners.sectors(List.of(id)).getOrDefault(id, List.of()),
                List.of());
        return matter(partner, country, province, setting, size, day, with, related.of(id));
    }

    Matter ofCountry(
            Country country, @Nullable Province province, @Nullable Setting setting, BriefingSize size, LocalDate day) {
        var id = country.id();
        var theirs = held(all(partners.inCountries(List.of(id), null, ALL, false), id));
        var holders = new ArrayList<>(ids(theirs));
        holders.add(id);
        var signed = held(all(agreements.withCountries(List.of(id), ALL, false), id));
        var met = held(events.window(
                new EventFilter(null, null, country.code(), null, null, null, null),
                EventOrder.STARTS_ON_DESC,
                0,
                MOST));
        var promised = held(flat(commitments.ofParties(holders, false, ALL, false)));
        var with = new Matter.With(
                held(relations.window(RelationFilter.with(country.code()), RelationOrder.SINCE_DESC, 0, MOST)),
                signed,
                agreements.signatories(ids(signed)),
                met,
                events.participants(ids(met)),
                promised,
                commitments.steps(ids(promised)),
                held(flat(needs.ofHolders(holders, new HeldNeeds(null, null, false), ALL, false))),
                held(flat(projects.ofInvestors(holders, ALL, false))),
                held(figures.of(List.of(id), null).getOrDefault(id, List.of())),
                held(statements.of(List.of(id)).getOrDefault(id, List.of())),
                List.of(),
                theirs);
        return matter(country, country, province, setting, size, day, with, Set.of());
    }

    /** A province alone: what there is to say of it to anybody. */
    Matter ofProvince(Province province, BriefingSize size, LocalDate day) {
        return matter(province, null, province, null, size, day, nothing(), Set.of());
    }

    /** What a province goes to without one partner or country before it. */
    Matter ofSetting(Setting setting, @Nullable Province province, BriefingSize size, LocalDate day) {
        return matter(setting.record(), null, province, setting, size, day, nothing(), Set.of());
    }

    private static Matter.With nothing() {
        return new Matter.With(
                List.of(), List.of(), Map.of(), List.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    private Matter matter(
            Recorded subject,
            @Nullable Country country,
            @Nullable Province province,
            @Nullable Setting setting,
            BriefingSize size,
            LocalDate day,
            Matter.With with,
            Set<Long> naming) {
        var partner = subject instanceof Partner found ? found : null;
        var lineage = province == null ? List.<Long>of() : ids(provinces.lineage(province.id()));
        var formed = province == null
                ? List.<vn.caunoi.province.Succession>of()
                : provinces.successions(List.of(province.id())).getOrDefault(province.id(), List.of()).stream()
                        .filter(step -> step.successor().id() == province.id())
                        .toList();
        var national = national(country, day);
        var sheet = province == null ? null : sheets.of(province, day);
        var posts = posts(subject, province, national.missions());
        var fitting = fitting(subject, with, province);
        var ahead = ahead(subject, country, with, day);
        var names = named(subject, country, with, national, sheet, posts, fitting, ahead, naming, lineage);
        if (setting != null) {
            names.addAll(setting.named());
        }
        var records = directory.load(names);
        records.values().removeIf(record -> record.confidence() == Confidence.WITHDRAWN);
        var lasting = new LinkedHashSet<>(naming);
        lasting.retainAll(records.keySet());
        return new Matter(
                subject,
                partner,
                country,
                province,
                setting,
                size,
                day,
                Set.copyOf(lineage),
                formed,
                with,
                national,
                sheet,
                posts,
                fitting,
                ahead,
                lasting,
                new Matter.Known(records, citations.of(records.keySet())));
    }

    private Matter.National national(@Nullable Country country, LocalDate day) {
        if (country == null) {
            return new Matter.National(List.of(), null, List.of(), List.of());
        }
        var id = country.id();
        return new Matter.National(
                countries.ties(List.of(id)).getOrDefault(id, List.of()).stream()
                        .filter(tie -> tie.confidence() != Confidence.WITHDRAWN)
                        .toList(),
                anniversaries.ofCountries(day, day.plusYears(5)).stream()
                        .filter(turning -> turning.of().id() == id)
                        .findFirst()
                        .orElse(null),
                tradeAgreements.of(List.of(id)).getOrDefault(id, List.of()),
                missions.of(List.of(id)).getOrDefault(id, List.of()));
    }

    /** Who holds or held a post with the subject, the province, or a mission to the country. */
    private List<PostHolding> posts(Recorded subject, @Nullable Province province, List<Mission> there) {
        var bodies = new ArrayList<Long>();
        bodies.add(subject.id());
        if (province != null) {
            bodies.add(province.id());
        }
        bodies.addAll(ids(there));
        var found = people.in(bodies);
        return bodies.stream()
                .flatMap(body -> found.getOrDefault(body, List.of()).stream())
                .distinct()
                .toList();
    }

    /** How well the subject fits; where it is none of whom a province meets one, those who fit best. */
    private List<Match> fitting(Recorded subject, Matter.With with, @Nullable Province province) {
        if (province == null || subject instanceof Province) {
            return List.of();
        }
        var wanted = Matches.Wanted.of(province.id());
        if (subject instanceof Partner partner) {
            return matches.compare(wanted, List.of(partner.id()));
        }
        if (!(subject instanceof Country)) {
            return matches.partners(new Matches.Wanted(province.id(), null, Set.of(), subject.id()), SUGGESTED);
        }
        if (with.partners().isEmpty()) {
            return List.of();
        }
        var theirs = with.partners().stream().map(Partner::id).collect(Collectors.toSet());
        return matches.partners(wanted, Matches.MOST).stream()
                .filter(match -> theirs.contains(match.partnerId()))
                .toList();
    }

    /** Occasions of the country, with the partner, or of everybody. */
    private List<Occasion> ahead(Recorded subject, @Nullable Country country, Matter.With with, LocalDate day) {
        var touched = Stream.of(ids(with.events()), ids(with.agreements()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        touched.add(subject.id());
        if (country != null) {
            touched.add(country.id());
        }
        Predicate<Occasion> near = occasion -> occasion.kind() == OccasionKind.CONFERENCE
                || touched.contains(occasion.of().id())
                || occasion.of() instanceof Event event
                        && country != null
                        && Objects.equals(event.countryId(), country.id());
        return occasions.between(day, day.plusMonths(MONTHS_AHEAD)).stream()
                .filter(near)
                .toList();
    }

    /** The numbers of everything that a sentence can name. */
    private static Set<Long> named(
            Recorded subject,
            @Nullable Country country,
            Matter.With with,
            Matter.National national,
            @Nullable ProvinceSheet sheet,
            List<PostHolding> posts,
            List<Match> fitting,
            List<Occasion> ahead,
            Set<Long> naming,
            Collection<Long> lineage) {
        var all = new LinkedHashSet<Long>();
        all.add(subject.id());
        if (country != null) {
            all.add(country.id());
        }
        all.addAll(lineage);
        all.addAll(naming);
        Stream.<Collection<? extends Recorded>>of(
                        with.relations(),
                        with.agreements(),
                        with.events(),
                        with.commitments(),
                        with.needs(),
                        with.projects(),
                        with.figures(),
                        with.statements(),
                        with.partners(),
                        national.missions())
                .forEach(records -> all.addAll(ids(records)));
        with.relations().forEach(relation -> {
            all.add(relation.provinceId());
            all.add(relation.partnerId());
        });
        with.signatories()
                .values()
                .forEach(sides -> sides.stream().map(Signatory::partyId).forEach(all::add));
        with.participants()
                .values()
                .forEach(there -> there.stream().map(Participant::partyId).forEach(all::add));
        with.commitments().forEach(commitment -> {
            all.add(commitment.promisorId());
            all.add(commitment.promiseeId());
        });
        with.needs().forEach(need -> all.add(need.holderId()));
        with.projects().forEach(project -> all.add(project.provinceId()));
        national.tradeAgreements().forEach(one -> all.add(one.agreement().id()));
        if (sheet != null) {
            Stream.<Collection<? extends Recorded>>of(
                            sheet.needs(),
                            sheet.offers(),
                            sheet.projects(),
                            sheet.wishes(),
                            sheet.products(),
                            sheet.strengths(),
                            sheet.figures())
                    .forEach(records -> all.addAll(ids(records)));
            sheet.figures().forEach(figure -> all.add(figure.subjectId()));
        }
        posts.forEach(post -> {
            all.add(post.personId());
            all.add(post.bodyId());
        });
        fitting.forEach(match -> {
            all.add(match.partnerId());
            Stream.of(match.what(), match.withWhom(), match.how()).forEach(answer -> all.addAll(answer.recordIds()));
            match.reasons().forEach(reason -> all.addAll(reason.recordIds()));
        });
        ahead.forEach(occasion -> all.add(occasion.of().id()));
        return all;
    }

    private static <T> List<T> all(Map<Long, Page<T>> pages, long of) {
        return Objects.requireNonNull(pages.get(of)).nodes();
    }

    private static <T extends Recorded> List<T> flat(Map<Long, Page<T>> pages) {
        return pages.values().stream()
                .flatMap(page -> page.nodes().stream())
                .distinct()
                .toList();
    }

    /** What was withdrawn is not told. */
    private static <T extends Recorded> List<T> held(List<T> found) {
        return found.stream()
                .filter(record -> record.confidence() != Confidence.WITHDRAWN)
                .toList();
    }

    private static List<Long> ids(Collection<? extends Recorded> records) {
        return records.stream().map(Recorded::id).toList();
    }
}
