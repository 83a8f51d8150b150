package vn.caunoi.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Calendar;
import vn.caunoi.need.ResourceKind;
import vn.caunoi.province.Purpose;

/** Reads what is known of a province, as far as the caller sees it. */
@Component
class OurSideReading {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final Callers callers;
    private final Calendar calendar;

    OurSideReading(JdbcClient jdbc, Callers callers, Calendar calendar) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.calendar = calendar;
    }

    OurSide read(Board board, int place) {
        var versions = board.placeOf.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .sorted()
                .toArray(Long[]::new);
        var countries = new HashMap<Long, Integer>();
        for (int number = 0; number < board.countries.length; number++) {
            countries.put(board.countries[number].id(), number);
        }
        var sought = sought(versions, countries);
        var wishes = wishes(board, versions);
        var needs = wishes.stream().filter(wish -> !wish.offered()).toList();
        return new OurSide(
                place,
                needs,
                unsourced(versions),
                wishes.stream().filter(Board.Wish::offered).toList(),
                projects(board, versions),
                sought,
                aims(versions, countries, needs, sought),
                byPartner(board, versions, SEEKERS),
                byPartner(board, versions, RELATED),
                byPartner(board, versions, DORMANT),
                byPartner(board, versions, DECLINED),
                said(board, versions));
    }

    private List<Board.Wish> wishes(Board board, Long[] versions) {
        return list("""
                select need.holder_id, need.id, need.stance,
                  array(select resource from need_resource where need_id = need.id),
                  array(select sector_code from need_sector where need_id = need.id)
                from need
                where need.holder_id = any(:versions) and need.confidence = 'ACCEPTED'
                and need_open(need.valid_from, need.valid_until, need.ended_on, need.confidence, :today)
                and %s
                order by need.id""".formatted(Sourced.cited("need.id")), versions, row -> BoardReading.wish(row, -1, board.tree));
    }

    private List<Long> unsourced(Long[] versions) {
        return list("""
                select need.id from need
                where need.holder_id = any(:versions) and need.stance = 'NEED'
                and need_open(need.valid_from, need.valid_until, need.ended_on, need.confidence, :today)
                and not (need.confidence = 'ACCEPTED' and %s)
                order by need.id""".formatted(Sourced.cited("need.id")), versions, row -> row.getLong(1));
    }

    private List<Board.Wish> projects(Board board, Long[] versions) {
        return list(
                """
                select project.province_id, project.id, 'OFFER', array['FDI'],
                  array(select sector_code from project_sector where project_id = project.id)
                from project
                where project.province_id = any(:versions) and project.confidence = 'ACCEPTED'
                and project.status in ('CALLING', 'NEGOTIATING')
                and project_open(project.status, project.calling_from, project.calling_until, project.ended_on,
                  project.confidence, :today)
                and %s
                order by project.id""".formatted(Sourced.cited("project.id")), versions, row -> BoardReading.wish(row, -1, board.tree));
    }

    private Map<Long, Set<Integer>> sought(Long[] versions, Map<Long, Integer> countries) {
        var found = new HashMap<Long, Set<Integer>>();
        each(
                """
                select need_country.need_id, need_country.country_id
                from need_country join need on need.id = need_country.need_id
                where need.holder_id = any(:versions) and need.stance = 'NEED' and :today::date is not null""",
                versions,
                row -> found.computeIfAbsent(row.getLong(1), none -> new HashSet<>())
                        .add(countries.getOrDefault(row.getLong(2), -1)));
        return found;
    }

    /** By what relations are for, and by what needs look for in the countries that they name. */
    private Map<Integer, List<Aim>> aims(
            Long[] versions, Map<Long, Integer> countries, List<Board.Wish> needs, Map<Long, Set<Integer>> sought) {
        var found = new HashMap<Integer, List<Aim>>();
        each(
                """
                select partner.country_id, relation_purpose.purpose, min(relation.id)
                from relation
                join relation_purpose on relation_purpose.relation_id = relation.id
                join partner on partner.id = relation.partner_id
                where relation.province_id = any(:versions) and relation.confidence = 'ACCEPTED'
                and (relation.until_on is null or relation.until_on > :today) and partner.country_id is not null
                and %s
                group by partner.country_id, relation_purpose.purpose
                order by 1, 2""".formatted(Sourced.cited("relation.id")),
                versions,
                row -> found.computeIfAbsent(countries.getOrDefault(row.getLong(1), -1), none -> new ArrayList<>())
                        .add(new Aim(Purpose.valueOf(row.getString(2)), row.getLong(3))));
        for (var need : needs) {
            for (var country : sought.getOrDefault(need.id(), Set.of())) {
                var known = found.computeIfAbsent(country, none -> new ArrayList<>());
                for (var resource : ResourceKind.values()) {
                    var purpose = OurSide.purposeOf(resource);
                    if ((need.resources() & 1 << resource.ordinal()) != 0
                            && purpose != null
                            && known.stream().noneMatch(aim -> aim.purpose() == purpose)) {
                        known.add(new Aim(purpose, need.id()));
                    }
                }
            }
        }
        return found;
    }

    private static final String SEEKERS = """
            select relation.partner_id, min(relation.id) from relation
            where relation.province_id = any(:versions) and relation.stage = 'EXPLORING'
            and relation.confidence = 'ACCEPTED' and (relation.until_on is null or relation.until_on > :today)
            and %s
            group by relation.partner_id""".formatted(Sourced.cited("relation.id"));

    private static final String RELATED = """
            select relation.partner_id, min(relation.id) from relation
            where relation.province_id = any(:versions) and relation.kind <> 'CONTACT'
            and (relation.stage is null or relation.stage not in ('EXPLORING', 'ENDED'))
            and relation.confidence = 'ACCEPTED' and (relation.until_on is null or relation.until_on > :today)
            and %s
            group by relation.partner_id""".formatted(Sourced.cited("relation.id"));

    private static final String DORMANT = """
            select theirs.party_id, min(agreement.id) filter (where state.activity in ('DORMANT', 'NEVER_ACTIVATED'))
            from signatory as ours
            join agreement on agreement.id = ours.agreement_id
            join signatory as theirs on theirs.agreement_id = agreement.id and theirs.role = 'FOREIGN_PARTY'
            cross join lateral (
              select agreement_activity(agreement.signed_on,
                last_activity_by(agreement.last_activity_on, agreement.id, :today), :today) as activity
            ) as state
            where ours.party_id = any(:versions) and agreement.confidence = 'ACCEPTED'
            and agreement.status in ('SIGNED', 'IN_FORCE')
            and %s
            group by theirs.party_id
            having bool_and(state.activity in ('DORMANT', 'NEVER_ACTIVATED'))""".formatted(Sourced.cited("agreement.id"));

    private static final String DECLINED = """
            select need_match.party_id, min(need.id)
            from need_match join need on need.id = need_match.need_id
            where need.holder_id = any(:versions) and need_match.state = 'DECLINED' and :today::date is not null
            group by need_match.party_id""";

    private Map<Integer, Long> byPartner(Board board, Long[] versions, String sql) {
        var found = new HashMap<Integer, Long>();
        each(sql, versions, row -> {
            var partner = board.partner(row.getLong(1));
            if (partner >= 0) {
                found.put(partner, row.getLong(2));
            }
        });
        return found;
    }

    /** What was said is for those who work with the register. */
    private Map<Integer, OurSide.Word> said(Board board, Long[] versions) {
        var found = new HashMap<Integer, OurSide.Word>();
        if (callers.current().readsInternal()) {
            each("""
                    select distinct on (partner_id) partner_id, verdict, reason, by_name, at
                    from match_feedback
                    where province_id = any(:versions) and :today::date is not null
                    order by partner_id, id desc""", versions, row -> {
                var partner = board.partner(row.getLong(1));
                if (partner >= 0) {
                    found.put(
                            partner,
                            new OurSide.Word(
                                    FeedbackVerdict.valueOf(row.getString(2)),
                                    row.getString(3),
                                    row.getString(4),
                                    day(row.getObject(5, OffsetDateTime.class))));
                }
            });
        }
        return found;
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(HERE).toLocalDate();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Long[] versions, Reading<T> reading) {
        var found = new ArrayList<T>();
        each(sql, versions, row -> found.add(reading.of(row)));
        return found;
    }

    private void each(String sql, Long[] versions, RowCallbackHandler taken) {
        jdbc.sql(sql)
                .param("versions", versions)
                .param("today", calendar.today())
                .query(taken);
    }
}
