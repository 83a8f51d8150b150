package vn.caunoi.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Pages;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** Delegations: who goes to whom, with whom, for what, and what is still to be done. */
@Service
public class Delegations implements RecordLoader {

    /** Of a person without a written post, the one they held on the first day; today where no day is known. */
    private static final String MEMBERS = """
            select member.delegation_id as of_id, member.side, member.role, member.person_id, member.name,
              case when member.post_vi is null and member.post_en is null then held.title_vi else member.post_vi end
                as post_vi,
              case when member.post_vi is null and member.post_en is null then held.title_en else member.post_en end
                as post_en
            from delegation_member as member
            join delegation on delegation.id = member.delegation_id
            left join lateral (
              select post.title_vi, post.title_en
              from post_holding
              join post on post.id = post_holding.post_id
              where post_holding.person_id = member.person_id
              and coalesce(post_holding.valid_from, post_holding.attested_on) <= coalesce(delegation.starts_on, :today)
              and coalesce(post_holding.valid_to, date 'infinity') >= coalesce(delegation.starts_on, :today)
              order by coalesce(post_holding.valid_from, post_holding.attested_on) desc, post_holding.id
              limit 1
            ) as held on true
            where member.delegation_id = any(:ids)
            order by member.delegation_id, member.seq""";

    private final JdbcClient jdbc;
    private final Pages pages;
    private final Calendar calendar;

    Delegations(JdbcClient jdbc, Pages pages, Calendar calendar) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.calendar = calendar;
    }

    public Optional<Delegation> find(long id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    public Page<Delegation> page(DelegationFilter filter, DelegationOrder order, PageRequest request) {
        return pages.read(DelegationQueries.list(filter), order.sort(), request);
    }

    public List<Delegation> window(DelegationFilter filter, DelegationOrder order, int offset, int limit) {
        return pages.window(DelegationQueries.list(filter), order.sort(), offset, limit);
    }

    public int count(DelegationFilter filter) {
        return pages.count(DelegationQueries.list(filter));
    }

    /** Those that each record sends, receives or meets, the latest first; those of predecessors on demand. */
    public Map<Long, Page<Delegation>> ofParties(
            Collection<Long> parties, boolean lineage, PageRequest request, boolean counted) {
        return pages.readFor(
                parties, DelegationQueries.ofParty(lineage), DelegationOrder.STARTS_ON_DESC.sort(), request, counted);
    }

    /** Those that go to each country or come from it, the latest first. */
    public Map<Long, Page<Delegation>> withCountries(Collection<Long> countries, PageRequest request, boolean counted) {
        return pages.readFor(
                countries, DelegationQueries.OF_COUNTRY, DelegationOrder.STARTS_ON_DESC.sort(), request, counted);
    }

    /** Who goes along on either side of each, in the order entered. */
    public Map<Long, List<DelegationMember>> members(Collection<Long> delegations) {
        return Rows.grouped(
                jdbc.sql(MEMBERS).param("today", calendar.today()),
                delegations,
                (row, number) -> new DelegationMember(
                        MemberSide.valueOf(row.getString("side")),
                        MemberRole.valueOf(row.getString("role")),
                        Rows.number(row, "person_id"),
                        row.getString("name"),
                        row.getString("post_vi"),
                        row.getString("post_en")));
    }

    /** The programme of each, day by day; what has no time yet stands at the end of its day. */
    public Map<Long, List<ProgrammeItem>> programme(Collection<Long> delegations) {
        return Rows.grouped(jdbc, """
                select delegation_id as of_id, seq, on_day, starts_at, ends_at, zone, kind, place, country_id,
                  counterpart_id, interpreter, objective_vi, objective_en
                from delegation_item
                where delegation_id = any(:ids)
                order by delegation_id, on_day, starts_at nulls last, seq""", delegations, Delegations::readItem);
    }

    private static ProgrammeItem readItem(ResultSet row, int number) throws SQLException {
        var startsAt = row.getString("starts_at");
        var endsAt = row.getString("ends_at");
        var zone = row.getString("zone");
        var interpreter = row.getString("interpreter");
        return new ProgrammeItem(
                row.getInt("seq"),
                row.getObject("on_day", LocalDate.class),
                startsAt == null ? null : LocalTime.parse(startsAt),
                endsAt == null ? null : LocalTime.parse(endsAt),
                zone == null ? null : ZoneId.of(zone),
                ProgrammeItemKind.valueOf(row.getString("kind")),
                row.getString("place"),
                Rows.number(row, "country_id"),
                Rows.number(row, "counterpart_id"),
                interpreter == null ? null : Interpreting.valueOf(interpreter),
                row.getString("objective_vi"),
                row.getString("objective_en"));
    }

    /** What is to be done for each: what is open first, by its day. */
    public Map<Long, List<DelegationTask>> tasks(Collection<Long> delegations) {
        return Rows.grouped(
                jdbc,
                """
                select delegation_id as of_id, kind, text_vi, text_en, body_id, who, due_on, done_on
                from delegation_task
                where delegation_id = any(:ids)
                order by delegation_id, done_on is not null, due_on nulls last, seq""",
                delegations,
                (row, number) -> new DelegationTask(
                        PreparationKind.valueOf(row.getString("kind")),
                        row.getString("text_vi"),
                        row.getString("text_en"),
                        Rows.number(row, "body_id"),
                        row.getString("who"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)));
    }

    /** What each costs, in the order entered. */
    public Map<Long, List<DelegationCost>> costs(Collection<Long> delegations) {
        return Rows.grouped(
                jdbc,
                """
                select cost.delegation_id as of_id, cost.text_vi, cost.text_en, cost.amount, cost.unit_code,
                  unit.name_vi as unit_vi, unit.name_en as unit_en, cost.payer
                from delegation_cost as cost
                left join unit on unit.code = cost.unit_code
                where cost.delegation_id = any(:ids)
                order by cost.delegation_id, cost.seq""",
                delegations,
                (row, number) -> new DelegationCost(
                        row.getString("text_vi"),
                        row.getString("text_en"),
                        row.getBigDecimal("amount"),
                        row.getString("unit_code"),
                        row.getString("unit_vi"),
                        row.getString("unit_en"),
                        row.getString("payer")));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DELEGATION;
    }

    @Override
    public Map<Long, Delegation> load(Collection<Long> ids) {
        return Rows.byId(
                jdbc, DelegationQueries.COLUMNS + "where delegation.id = any(:ids)", ids, DelegationQueries::read);
    }
}
