package vn.caunoi.occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which open needs and proposals fit an occasion: those that look for its countries or share a sector with it, those
 * that the event takes up, and for a conference of the localities all of them. One statement for all occasions.
 */
@Component
class Fitting {

    /** The numbers of those that fit one occasion. */
    record Fit(List<Long> needs, List<Long> proposals) {

        static final Fit NONE = new Fit(List.of(), List.of());
    }

    private static final String SQL = """
            with occasion (id) as (select unnest(:ids)),
            place (id, country_id) as (
              select country.id, country.id from occasion join country on country.id = occasion.id
              union
              select relation.id, partner.country_id
              from occasion join relation on relation.id = occasion.id join partner on partner.id = relation.partner_id
              union
              select signatory.agreement_id, partner.country_id
              from occasion join signatory on signatory.agreement_id = occasion.id
              join partner on partner.id = signatory.party_id
              union
              select event.id, event.country_id from occasion join event on event.id = occasion.id
              union
              select participant.event_id, coalesce(partner.country_id, country.id)
              from occasion join event_participant as participant on participant.event_id = occasion.id
              left join partner on partner.id = participant.record_id
              left join country on country.id = participant.record_id
            ),
            theme (id, sector_code) as (
              select agreement_id, sector_code from occasion join agreement_sector on agreement_id = occasion.id
              union
              select event_id, sector_code from occasion join event_sector on event_id = occasion.id
            ),
            open_need (id) as (
              select id from need where need_open(valid_from, valid_until, ended_on, confidence, :day)
            ),
            open_proposal (id) as (
              select id from proposal where proposal_waits(state, ended_on, confidence)
            ),
            fit (id, record_id) as (
              select place.id, need_country.need_id from place join need_country using (country_id)
              union
              select place.id, need_match.need_id
              from place join partner using (country_id) join need_match on need_match.party_id = partner.id
              where need_match.state <> 'DECLINED'
              union
              select theme.id, need_sector.need_id from theme join need_sector using (sector_code)
              union
              select event_origin.event_id, event_origin.record_id
              from occasion join event_origin on event_origin.event_id = occasion.id
              union
              select conference.id, open_need.id from occasion join conference using (id) cross join open_need
              union
              select conference.id, open_proposal.id from occasion join conference using (id) cross join open_proposal
            ),
            spoken_for (id, record_id) as (
              select id, record_id from fit
              union
              select fit.id, proposal_origin.proposal_id
              from fit join proposal_origin on proposal_origin.record_id = fit.record_id
            )
            select spoken_for.id, record_id, open_need.id is not null as need
            from spoken_for
            left join open_need on open_need.id = record_id
            left join open_proposal on open_proposal.id = record_id
            where open_need.id is not null or open_proposal.id is not null
            order by spoken_for.id, record_id
            limit :most""";

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    Fitting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the number of the event, conference or whatever else turns a round number of years. */
    Map<Long, Fit> of(Collection<Long> occasions, LocalDate day) {
        var fits = new HashMap<Long, Fit>();
        jdbc.sql(SQL)
                .param("ids", occasions.toArray(Long[]::new))
                .param("day", day)
                .param("most", MOST)
                .query(row -> {
                    var fit = fits.computeIfAbsent(
                            row.getLong("id"), id -> new Fit(new ArrayList<>(), new ArrayList<>()));
                    (row.getBoolean("need") ? fit.needs() : fit.proposals()).add(row.getLong("record_id"));
                });
        return fits;
    }
}
