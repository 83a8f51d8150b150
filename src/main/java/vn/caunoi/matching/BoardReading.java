package vn.caunoi.matching;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.caunoi.need.ResourceKind;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.province.Region;

/** Reads the board from PostgreSQL, as far as the connection's search path lets it see. */
final class BoardReading {

    /** Years after which what was published of a partner is stale. */
    private static final int LONG_AGO = 5;

    /** More localities than that say nothing new of the structure of relations. */
    private static final int MOST_LOCALITIES = 2_000;

    private static final int LOCALITY = PartnerKind.FOREIGN_LOCALITY.ordinal();
    private static final int VERIFIED = 1;
    private static final int STALE = 2;

    private static final int ROWS_AT_A_TIME = 20_000;

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final LocalDate today;
    private final Map<Long, Board.Turning> anniversaries;

    private final List<Board.Place> places = new ArrayList<>();
    private final Map<Long, Integer> placeOf = new HashMap<>();
    private final Map<Long, Integer> countryNumbers = new LinkedHashMap<>();
    private Board.CountryFacts[] countries = {};
    private SectorTree tree = new SectorTree(Map.of());

    private long[] partners = {};
    private short[] country = {};
    private byte[] kind = {};
    private int[] sectors = {};
    private int[] standing = {};
    private long[][] tieProofs = {};
    private final Map<Board.LocalityTie, Long> localityTies = new HashMap<>();
    private final List<int[]> sectorSets = new ArrayList<>(List.of(Board.NO_SECTORS));
    private final List<Standing> standings = new ArrayList<>();

    private BoardReading(Connection connection, LocalDate today, Map<Long, Board.Turning> anniversaries) {
        this.connection = connection;
        this.today = today;
        this.anniversaries = anniversaries;
    }

    /** @param anniversaries of diplomatic relations in the year ahead, by the number of the country */
    static Board read(Connection connection, LocalDate today, Map<Long, Board.Turning> anniversaries)
            throws SQLException {
        return new BoardReading(connection, today, anniversaries).board();
    }

    private Board board() throws SQLException {
        readPlaces();
        readTree();
        readCountries();
        readPartners();
        readSectors();
        var ties = readRelations();
        return new Board(
                partners,
                country,
                kind,
                sectors,
                standing,
                sectorSets,
                standings,
                countries,
                places,
                placeOf,
                ties,
                tieProofs,
                readWishes(),
                readLocalities(),
                localityTies,
                tree);
    }

    private void readPlaces() throws SQLException {
        each(
                """
                select id, identity_id, code, region, name_vi, coalesce(name_en, name_vi), latitude, longitude from province
                where (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to >= ?)
                order by code, id""",
                row -> places.add(new Board.Place(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        Region.valueOf(row.getString(4)).ordinal(),
                        spot(row, 5))),
                today,
                today);
        if (places.size() > Long.SIZE) {
            throw new IllegalStateException("More provinces of one day than a set of them holds: " + places.size());
        }
        var numbers = new HashMap<Long, Integer>();
        for (int place = 0; place < places.size(); place++) {
            numbers.put(places.get(place).id(), place);
        }
        each("select province_id, ancestor_id from province_lineage", row -> {
            var place = numbers.get(row.getLong(1));
            if (place != null) {
                placeOf.put(row.getLong(2), place);
            }
        });
        placeOf.putAll(numbers);
    }

    private void readTree() throws SQLException {
        var parents = new HashMap<String, String>();
        each(
                "select code, coalesce(parent_code, code) from sector",
                row -> parents.put(row.getString(1), row.getString(2)));
        tree = new SectorTree(parents);
    }

    private void readCountries() throws SQLException {
        var codes = new ArrayList<String>();
        each("select id, code from country order by code", row -> {
            countryNumbers.put(row.getLong(1), countryNumbers.size());
            codes.add(row.getString(2));
        });
        var tie = new int[codes.size()];
        each("""
                select country_id, max(case kind when 'DIPLOMATIC_RELATIONS' then 20 when 'COMPREHENSIVE_PARTNERSHIP' then 50
                  when 'STRATEGIC_PARTNERSHIP' then 70 else 100 end)
                from country_tie
                where confidence = 'ACCEPTED' and (until_on is null or until_on > ?) and (since_on is null or since_on <= ?)
                and %s
                group by country_id""".formatted(Sourced.cited("country_id")), row -> tie[number(row)] = row.getInt(2), today, today);
        var trade = new HashMap<Integer, List<Long>>();
        each(
                """
                select member.country_id, trade_agreement.id
                from trade_agreement_member as member
                join trade_agreement on trade_agreement.id = member.trade_agreement_id
                where member.state = 'IN_FORCE' and member.confidence = 'ACCEPTED' and trade_agreement.state = 'IN_FORCE' """
                        + " and " + Sourced.fact("trade_agreement")
                        + " order by trade_agreement.in_force_on desc nulls last, trade_agreement.id",
                row -> trade.computeIfAbsent(number(row), none -> new ArrayList<>())
                        .add(row.getLong(2)));
        var missions = new HashMap<Integer, List<Long>>();
        each(
                """
                select covered.country_id, mission.id
                from (
                  select country_id, id, 0 as away from mission where country_id is not null
                  union all
                  select country_id, mission_id, 1 from mission_accreditation
                ) as covered
                join mission on mission.id = covered.id
                where (mission.ended_on is null or mission.ended_on > ?) """
                        + " and " + Sourced.fact("mission")
                        + " order by covered.away, mission.kind = 'EMBASSY' desc, mission.id",
                row -> missions.computeIfAbsent(number(row), none -> new ArrayList<>())
                        .add(row.getLong(2)),
                today);
        var meetings = new HashMap<Integer, List<Board.Meeting>>();
        each(
                """
                select ahead.country_id, event.id, event.starts_on, event.hand_in_by
                from (
                  select id, country_id from event where country_id is not null
                  union
                  select event_participant.event_id, country.id
                  from event_participant join country on country.id = event_participant.record_id
                ) as ahead
                join event on event.id = ahead.id
                where event.starts_on >= ? """ + " and " + Sourced.fact("event") + " order by event.starts_on, event.id",
                row -> meetings.computeIfAbsent(number(row), none -> new ArrayList<>())
                        .add(new Board.Meeting(
                                row.getLong(2),
                                Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                                row.getObject(4, LocalDate.class))),
                today);
        var tongues = new ArrayList<Long>();
        each(
                "select id from source where seed_key = ? and confidence = 'ACCEPTED'",
                row -> tongues.add(row.getLong(1)),
                Tongue.SOURCE);
        var facts = new ArrayList<Board.CountryFacts>();
        countryNumbers.forEach((id, number) -> facts.add(new Board.CountryFacts(
                id,
                codes.get(number),
                tie[number],
                trade.getOrDefault(number, List.of()),
                missions.getOrDefault(number, List.of()),
                anniversaries.get(id),
                meetings.getOrDefault(number, List.of()),
                tongues.isEmpty() ? null : Tongue.of(codes.get(number), tongues.getFirst()))));
        countries = facts.toArray(Board.CountryFacts[]::new);
    }

    private int number(ResultSet row) throws SQLException {
        return Objects.requireNonNull(countryNumbers.get(row.getLong(1)));
    }

    private void readPartners() throws SQLException {
        var size = new int[1];
        each("select count(*) from partner", row -> room(row.getInt(1)));
        each(
                """
                select partner.id, partner.country_id, partner.kind, partner.confidence = 'ACCEPTED', published.last_on
                from partner
                cross join lateral (
                  select max(coalesce(source.published_on, date '9999-12-31')) as last_on
                  from citation join source on source.id = citation.source_id
                  where citation.record_id = partner.id and source.confidence = 'ACCEPTED'
                ) as published
                where partner.kind <> 'FOREIGN_MISSION' and partner.confidence <> 'WITHDRAWN'
                and (partner.ended_on is null or partner.ended_on > ?)
                order by partner.id""",
                row -> {
                    var next = size[0]++;
                    partners[next] = row.getLong(1);
                    country[next] =
                            countryNumbers.getOrDefault(row.getLong(2), -1).shortValue();
                    kind[next] = (byte) PartnerKind.valueOf(row.getString(3)).ordinal();
                    var last = row.getDate(5);
                    standing[next] = (row.getBoolean(4) && last != null ? VERIFIED : 0)
                            | (last != null && last.toLocalDate().isBefore(today.minusYears(LONG_AGO)) ? STALE : 0);
                },
                today);
        room(size[0]);
    }

    private void room(int size) {
        partners = Arrays.copyOf(partners, size);
        country = Arrays.copyOf(country, size);
        kind = Arrays.copyOf(kind, size);
        sectors = Arrays.copyOf(sectors, size);
        standing = Arrays.copyOf(standing, size);
    }

    /** Sectors of partners whose record has a source: it is what they rest on. */
    private void readSectors() throws SQLException {
        var numbers = new HashMap<List<Integer>, Integer>();
        numbers.put(List.of(), 0);
        var of = new long[] {-1};
        var set = new ArrayList<Integer>();
        Row take = row -> {
            if (row.getLong(1) != of[0]) {
                enterSectors(of[0], set, numbers);
                of[0] = row.getLong(1);
                set.clear();
            }
            set.add(tree.number(row.getString(2)));
        };
        each("select partner_id, sector_code from partner_sector order by partner_id, sector_code", take);
        enterSectors(of[0], set, numbers);
    }

    private void enterSectors(long id, List<Integer> set, Map<List<Integer>, Integer> numbers) {
        var partner = Arrays.binarySearch(partners, id);
        if (partner >= 0 && (standing[partner] & VERIFIED) != 0) {
            sectors[partner] = numbers.computeIfAbsent(List.copyOf(set), fresh -> {
                sectorSets.add(fresh.stream().mapToInt(Integer::intValue).toArray());
                return sectorSets.size() - 1;
            });
        }
    }

    /** Who has relations with whom; the standings follow from it. */
    private int[][] readRelations() throws SQLException {
        var known = new long[partners.length];
        tieProofs = new long[countries.length][places.size()];
        each(
                """
                select relation.partner_id, relation.province_id, relation.id from relation
                where (relation.until_on is null or relation.until_on > ?) and (relation.stage is null or relation.stage <> 'ENDED')
                """ + " and " + Sourced.fact("relation"),
                row -> {
                    var partner = Arrays.binarySearch(partners, row.getLong(1));
                    var place = placeOf.get(row.getLong(2));
                    if (partner >= 0 && place != null) {
                        known[partner] |= 1L << place;
                        if (country[partner] >= 0) {
                            var proof = tieProofs[country[partner]];
                            proof[place] = proof[place] == 0 ? row.getLong(3) : Math.min(proof[place], row.getLong(3));
                            if (kind[partner] == LOCALITY) {
                                localityTies.merge(new Board.LocalityTie(partner, place), row.getLong(3), Math::min);
                            }
                        }
                    }
                },
                today);
        var ties = new int[countries.length][places.size()];
        var numbers = new HashMap<Standing, Integer>();
        for (int partner = 0; partner < partners.length; partner++) {
            standing[partner] = numbers.computeIfAbsent(
                    new Standing(known[partner], (standing[partner] & VERIFIED) != 0, (standing[partner] & STALE) != 0),
                    fresh -> {
                        standings.add(fresh);
                        return standings.size() - 1;
                    });
            for (var left = country[partner] < 0 ? 0 : known[partner]; left != 0; left &= left - 1) {
                ties[country[partner]][Long.numberOfTrailingZeros(left)]++;
            }
        }
        return ties;
    }

    /** Foreign localities that have relations, or could have them; at most so many. */
    private List<Board.Locality> readLocalities() throws SQLException {
        var found = new ArrayList<Board.Locality>();
        each(
                """
                select id, name_vi, coalesce(name_en, name_vi), latitude, longitude from partner
                where kind = 'FOREIGN_LOCALITY' and country_id is not null
                order by relation_count desc, id
                limit ?""",
                row -> {
                    var partner = Arrays.binarySearch(partners, row.getLong(1));
                    if (partner >= 0) {
                        found.add(new Board.Locality(partner, spot(row, 2)));
                    }
                },
                MOST_LOCALITIES);
        return found;
    }

    private static Board.Spot spot(ResultSet row, int column) throws SQLException {
        return new Board.Spot(
                new Sentence(row.getString(column), row.getString(column + 1)),
                degrees(row, column + 2),
                degrees(row, column + 3));
    }

    /** NaN where the point is not known. */
    private static double degrees(ResultSet row, int column) throws SQLException {
        var degrees = row.getDouble(column);
        return row.wasNull() ? Double.NaN : degrees;
    }

    private List<Board.Wish> readWishes() throws SQLException {
        var found = new ArrayList<Board.Wish>();
        each(
                """
                select need.holder_id, need.id, need.stance,
                  array(select resource from need_resource where need_id = need.id),
                  array(select sector_code from need_sector where need_id = need.id)
                from need join partner on partner.id = need.holder_id
                where need_open(need.valid_from, need.valid_until, need.ended_on, need.confidence, ?) and %s
                order by need.id""".formatted(Sourced.fact("need")),
                row -> {
                    var partner = Arrays.binarySearch(partners, row.getLong(1));
                    if (partner >= 0) {
                        found.add(wish(row, partner, tree));
                    }
                },
                today);
        return found;
    }

    /** A row of holder, number, stance, resources and sectors. */
    static Board.Wish wish(ResultSet row, int partner, SectorTree tree) throws SQLException {
        var resources = 0;
        for (var resource : (String[]) row.getArray(4).getArray()) {
            resources |= 1 << ResourceKind.valueOf(resource).ordinal();
        }
        var of = (String[]) row.getArray(5).getArray();
        return new Board.Wish(
                row.getLong(2),
                partner,
                "OFFER".equals(row.getString(3)),
                resources,
                Arrays.stream(of).mapToInt(tree::number).sorted().toArray());
    }

    private void each(String sql, Row taken, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.take(rows);
                }
            }
        }
    }
}
