package vn.caunoi.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
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

/** Reads what is known of provinces, as far as the caller sees it. */
@Component
class OurSideReading {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Every version of each place that is read for. */
    private static final String SEAT = "unnest(:versions::bigint[], :places::int[]) as seat (version, place)";

    private static final String WISHES = """
            select seat.place, need.id, need.stance,
              array(select resource from need_resource where need_id = need.id),
              array(select sector_code from need_sector where need_id = need.id)
            from %s join need on need.holder_id = seat.version
            where need.confidence = 'ACCEPTED'
            and need_open(need.valid_from, need.valid_until, need.ended_on, need.confidence, :today)
            and %s
            order by need.id""".formatted(SEAT, Sourced.cited("need.id"));

    private static final String UNSOURCED = """
            select seat.place, need.id
            from %s join need on need.holder_id = seat.version
            where need.stance = 'NEED'
            and need_open(need.valid_from, need.valid_until, need.ended_on, need.confidence, :today)
            and not (need.confidence = 'ACCEPTED' and %s)
            order by need.id""".formatted(SEAT, Sourced.cited("need.id"));

    private static final String PROJECTS = """
            select seat.place, project.id, 'OFFER', array['FDI'],
              array(select sector_code from project_sector where project_id = project.id)
            from %s join project on project.province_id = seat.version
            where project.confidence = 'ACCEPTED' and project.status in ('CALLING', 'NEGOTIATING')
            and project_open(project.status, project.calling_from, project.calling_until, project.ended_on,
              project.confidence, :today)
            and %s
            order by project.id""".formatted(SEAT, Sourced.cited("project.id"));

    private static final String SOUGHT = """
            select seat.place, need_country.need_id, need_country.country_id
            from %s
            join need on need.holder_id = seat.version
            join need_country on need_country.need_id = need.id
            where need.stance = 'NEED' and :today::date is not null""".formatted(SEAT);

    /** What living relations are for, with each country. */
    private static final String PURPOSES = """
            select seat.place, partner.country_id, relation_purpose.purpose, min(relation.id)
            from %s
            join relation on relation.province_id = seat.version
            join relation_purpose on relation_purpose.relation_id = relation.id
            join partner on partner.id = relation.partner_id
            where relation.confidence = 'ACCEPTED' and (relation.until_on is null or relation.until_on > :today)
            and partner.country_id is not null and %s
            group by seat.place, partner.country_id, relation_purpose.purpose
            order by 1, 2, 3""".formatted(SEAT, Sourced.cited("relation.id"));

    private static final String LIVING = """
            select seat.place, relation.partner_id, min(relation.id)
            from %s join relation on relation.province_id = seat.version
            where relation.confidence = 'ACCEPTED' and (relation.until_on is null or relation.until_on > :today)
            and %s and %s
            group by seat.place, relation.partner_id""";

    private static final String SEEKERS =
            LIVING.formatted(SEAT, Sourced.cited("relation.id"), "relation.stage = 'EXPLORING'");

    private static final String RELATED = LIVING.formatted(SEAT, Sourced.cited("relation.id"), """
            relation.kind <> 'CONTACT' and (relation.stage is null or relation.stage not in ('EXPLORING', 'ENDED'))""");

    private static final String DORMANT = """
            select seat.place, theirs.party_id,
              min(agreement.id) filter (where state.activity in ('DORMANT', 'NEVER_ACTIVATED'))
            from %s
            join signatory as ours on ours.party_id = seat.version
            join agreement on agreement.id = ours.agreement_id
            join signatory as theirs on theirs.agreement_id = agreement.id and theirs.role = 'FOREIGN_PARTY'
            cross join lateral (
              select agreement_activity(agreement.signed_on,
                last_activity_by(agreement.last_activity_on, agreement.id, :today), :today) as activity
            ) as state
            where agreement.confidence = 'ACCEPTED' and agreement.status in ('SIGNED', 'IN_FORCE')
            and %s
            group by seat.place, theirs.party_id
            having bool_and(state.activity in ('DORMANT', 'NEVER_ACTIVATED'))""".formatted(SEAT, Sourced.cited("agreement.id"));

    private static final String DECLINED = """
            select seat.place, need_match.party_id, min(need.id)
            from %s
            join need on need.holder_id = seat.version
            join need_match on need_match.need_id = need.id
            where need_match.state = 'DECLINED' and :today::date is not null
            group by seat.place, need_match.party_id""".formatted(SEAT);

    private static final String SAID = """
            select distinct on (seat.place, partner_id) seat.place, partner_id, verdict, reason, by_name, at
            from %s join match_feedback on match_feedback.province_id = seat.version
            where :today::date is not null
            order by seat.place, partner_id, match_feedback.id desc""".formatted(SEAT);

    private final JdbcClient jdbc;
    private final Callers callers;
    private final Calendar calendar;

    OurSideReading(JdbcClient jdbc, Callers callers, Calendar calendar) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.calendar = calendar;
    }

    /** Of the places with these numbers on the board; as many statements as for one. */
    Map<Integer, OurSide> read(Board board, Collection<Integer> places) {
        var reading = new Reading(board, places);
        var wishes = reading.list(WISHES, row -> BoardReading.wish(row, -1, board.tree));
        var projects = reading.list(PROJECTS, row -> BoardReading.wish(row, -1, board.tree));
        var unsourced = reading.list(UNSOURCED, row -> row.getLong(2));
        var sought = sought(reading);
        var purposes = purposes(reading);
        var seekers = reading.byPartner(SEEKERS);
        var related = reading.byPartner(RELATED);
        var dormant = reading.byPartner(DORMANT);
        var declined = reading.byPartner(DECLINED);
        var said = said(reading);
        var found = new HashMap<Integer, OurSide>();
        for (var place : places) {
            var all = wishes.getOrDefault(place, List.of());
            var needs = all.stream().filter(wish -> !wish.offered()).toList();
            var countries = sought.getOrDefault(place, Map.of());
            found.put(
                    place,
                    new OurSide(
                            place,
                            needs,
                            unsourced.getOrDefault(place, List.of()),
                            all.stream().filter(Board.Wish::offered).toList(),
                            projects.getOrDefault(place, List.of()),
                            countries,
                            aims(purposes.getOrDefault(place, Map.of()), needs, countries),
                            seekers.getOrDefault(place, Map.of()),
                            related.getOrDefault(place, Map.of()),
                            dormant.getOrDefault(place, Map.of()),
                            declined.getOrDefault(place, Map.of()),
                            said.getOrDefault(place, Map.of())));
        }
        return found;
    }

    private static Map<Integer, Map<Long, Set<Integer>>> sought(Reading reading) {
        var found = new HashMap<Integer, Map<Long, Set<Integer>>>();
        reading.each(
                SOUGHT,
                row -> found.computeIfAbsent(row.getInt(1), none -> new HashMap<>())
                        .computeIfAbsent(row.getLong(2), none -> new HashSet<>())
                        .add(reading.country(row.getLong(3))));
        return found;
    }

    private static Map<Integer, Map<Integer, List<Aim>>> purposes(Reading reading) {
        var found = new HashMap<Integer, Map<Integer, List<Aim>>>();
        reading.each(
                PURPOSES,
                row -> found.computeIfAbsent(row.getInt(1), none -> new HashMap<>())
                        .computeIfAbsent(reading.country(row.getLong(2)), none -> new ArrayList<>())
                        .add(new Aim(Purpose.valueOf(row.getString(3)), row.getLong(4))));
        return found;
    }

    /** By what relations are for, and by what needs look for in the countries that they name. */
    private static Map<Integer, List<Aim>> aims(
            Map<Integer, List<Aim>> purposes, List<Board.Wish> needs, Map<Long, Set<Integer>> sought) {
        var found = new HashMap<Integer, List<Aim>>();
        purposes.forEach((country, of) -> found.put(country, new ArrayList<>(of)));
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

    /** What was said is for those who work with the register. */
    private Map<Integer, Map<Integer, OurSide.Word>> said(Reading reading) {
        var found = new HashMap<Integer, Map<Integer, OurSide.Word>>();
        if (callers.current().readsInternal()) {
            reading.eachPartner(
                    SAID,
                    (place, partner, row) -> found.computeIfAbsent(place, none -> new HashMap<>())
                            .put(
                                    partner,
                                    new OurSide.Word(
                                            FeedbackVerdict.valueOf(row.getString(3)),
                                            row.getString(4),
                                            row.getString(5),
                                            day(row.getObject(6, OffsetDateTime.class)))));
        }
        return found;
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(HERE).toLocalDate();
    }

    private interface Taking<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface TakingPartner {
        void take(int place, int partner, ResultSet row) throws SQLException;
    }

    /** What is read for some places of a board: the first column of every statement is the place. */
    private final class Reading {

        private final Board board;
        private final Long[] versions;
        private final Integer[] places;
        private final Map<Long, Integer> countries = new HashMap<>();

        Reading(Board board, Collection<Integer> wanted) {
            this.board = board;
            var seats = board.placeOf.entrySet().stream()
                    .filter(entry -> wanted.contains(entry.getValue()))
                    .sorted(Map.Entry.comparingByKey())
                    .toList();
            versions = seats.stream().map(Map.Entry::getKey).toArray(Long[]::new);
            places = seats.stream().map(Map.Entry::getValue).toArray(Integer[]::new);
            for (int number = 0; number < board.countries.length; number++) {
                countries.put(board.countries[number].id(), number);
            }
        }

        /** Its number on the board; -1 where it is not on it. */
        int country(long id) {
            return countries.getOrDefault(id, -1);
        }

        void each(String sql, RowCallbackHandler taken) {
            jdbc.sql(sql)
                    .param("versions", versions)
                    .param("places", places)
                    .param("today", calendar.today())
                    .query(taken);
        }

        void eachPartner(String sql, TakingPartner taken) {
            each(sql, row -> {
                var partner = board.partner(row.getLong(2));
                if (partner >= 0) {
                    taken.take(row.getInt(1), partner, row);
                }
            });
        }

        <T> Map<Integer, List<T>> list(String sql, Taking<T> taking) {
            var found = new HashMap<Integer, List<T>>();
            each(
                    sql,
                    row -> found.computeIfAbsent(row.getInt(1), none -> new ArrayList<>())
                            .add(taking.of(row)));
            return found;
        }

        Map<Integer, Map<Integer, Long>> byPartner(String sql) {
            var found = new HashMap<Integer, Map<Integer, Long>>();
            eachPartner(
                    sql,
                    (place, partner, row) -> found.computeIfAbsent(place, none -> new HashMap<>())
                            .put(partner, row.getLong(3)));
            return found;
        }
    }
}
