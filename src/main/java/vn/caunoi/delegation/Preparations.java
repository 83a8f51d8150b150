package vn.caunoi.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Rows;
import vn.caunoi.delegation.Preparation.Background;
import vn.caunoi.delegation.Preparation.Name;

/** How ready delegations are; the same number of statements for one and for many. */
@Service
public class Preparations {

    private static final String BACKGROUND = """
            with wanted as (
              select id, country_id, case direction when 'OUTBOUND' then sender_id else host_id end as ours_id
              from delegation where id = any(:ids)
            ),
            party (of_id, party_id) as (
              select id, sender_id from delegation where id = any(:ids)
              union
              select id, host_id from delegation where id = any(:ids) and host_id is not null
              union
              select delegation_id, counterpart_id from delegation_item
              where delegation_id = any(:ids) and counterpart_id is not null
            ),
            met as (
              select party.of_id, partner.id, partner.name_vi, coalesce(partner.name_en, partner.name_vi) as name_en,
                exists (
                  select from need
                  where need.holder_id = partner.id and need.ended_on is null and need.confidence <> 'WITHDRAWN'
                ) as heard
              from party join partner on partner.id = party.party_id
            ),
            covering as (
              select wanted.id as of_id, mission.id, mission.name_vi, coalesce(mission.name_en, mission.name_vi) as name_en
              from wanted join mission on mission.country_id = wanted.country_id
              where mission.ended_on is null
              union
              select wanted.id, mission.id, mission.name_vi, coalesce(mission.name_en, mission.name_vi)
              from wanted
              join mission_accreditation as also on also.country_id = wanted.country_id
              join mission on mission.id = also.mission_id
              where mission.ended_on is null
            ),
            named (of_id, body_id) as (
              select of_id, party_id from party
              union
              select delegation_id, body_id from delegation_task
              where delegation_id = any(:ids) and body_id is not null
              union
              select member.delegation_id, post.body_id
              from delegation_member as member
              join post_holding on post_holding.person_id = member.person_id
              join post on post.id = post_holding.post_id
              where member.delegation_id = any(:ids)
            )
            select wanted.id as of_id,
              (select count(*) from met where met.of_id = wanted.id) as partners,
              array(select name_vi from met where met.of_id = wanted.id and not heard order by id) as unheard_vi,
              array(select name_en from met where met.of_id = wanted.id and not heard order by id) as unheard_en,
              array(select name_vi from covering where covering.of_id = wanted.id order by id) as missions_vi,
              array(select name_en from covering where covering.of_id = wanted.id order by id) as missions_en,
              exists (
                select from covering join named on named.of_id = covering.of_id and named.body_id = covering.id
                where covering.of_id = wanted.id
              ) as consulted,
              (
                select max(coalesce(figure.period_to, (figure.as_of_on + case figure.as_of_precision
                  when 'YEAR' then interval '1 year - 1 day' when 'MONTH' then interval '1 month - 1 day'
                  else interval '0' end)::date))
                from figure where figure.subject_id = wanted.ours_id and figure.confidence <> 'WITHDRAWN'
              ) as newest_figure
            from wanted""";

    private final JdbcClient jdbc;
    private final Delegations delegations;
    private final Calendar calendar;

    Preparations(JdbcClient jdbc, Delegations delegations, Calendar calendar) {
        this.jdbc = jdbc;
        this.delegations = delegations;
        this.calendar = calendar;
    }

    /** What is settled and what is not before each sets out, what is open first. */
    public Map<Long, List<ReadinessCheck>> readiness(Collection<Delegation> of) {
        var ids = of.stream().map(Recorded::id).toList();
        var members = delegations.members(ids);
        var programme = delegations.programme(ids);
        var tasks = delegations.tasks(ids);
        var background = Rows.grouped(jdbc, BACKGROUND, ids, Preparations::read);
        var all = new HashMap<Long, List<ReadinessCheck>>();
        for (var delegation : of) {
            var id = delegation.id();
            all.put(
                    id,
                    Readiness.of(new Preparation(
                            delegation,
                            members.getOrDefault(id, List.of()),
                            programme.getOrDefault(id, List.of()),
                            tasks.getOrDefault(id, List.of()),
                            background.getOrDefault(id, List.of()).stream()
                                    .findFirst()
                                    .orElse(Background.NONE),
                            delegation.startsOn() == null
                                    ? calendar.today()
                                    : delegation.startsOn().from())));
        }
        return all;
    }

    private static Background read(ResultSet row, int number) throws SQLException {
        return new Background(
                row.getInt("partners"),
                names(Rows.words(row, "unheard_vi"), Rows.words(row, "unheard_en")),
                names(Rows.words(row, "missions_vi"), Rows.words(row, "missions_en")),
                row.getBoolean("consulted"),
                row.getObject("newest_figure", LocalDate.class));
    }

    private static List<Name> names(List<String> vi, List<String> en) {
        return IntStream.range(0, vi.size())
                .mapToObj(each -> new Name(vi.get(each), en.get(each)))
                .toList();
    }
}
