package vn.caunoi.briefing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every record that names a partner, wherever it does. */
@Component
class RelatedQueries {

    private final JdbcClient jdbc;

    RelatedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their numbers, those of one kind together. */
    Set<Long> of(long partner) {
        return new LinkedHashSet<>(
                jdbc.sql("""
                        with agreed (id) as (select agreement_id from signatory where party_id = :partner),
                        promised (id) as (select id from commitment where :partner in (promisor_id, promisee_id)),
                        related (id) as (
                          select id from relation where :partner in (partner_id, introducer_id)
                          union
                          select id from agreed
                          union
                          select signed_by from agreed join signatory on signatory.agreement_id = agreed.id
                          where signed_by is not null
                          union
                          select event_id from event_participant where record_id = :partner
                          union
                          select event_id from agreed join event_agreement on event_agreement.agreement_id = agreed.id
                          union
                          select id from promised
                          union
                          select commitment_id from commitment_result where record_id = :partner
                          union
                          select id from need where holder_id = :partner
                          union
                          select need_id from need_match where party_id = :partner
                          union
                          select id from project where investor_id = :partner
                          union
                          select id from proposal where receiver_id = :partner
                          union
                          select proposal_id from proposal_origin where record_id = :partner
                          union
                          select id from figure where subject_id = :partner
                          union
                          select statement_id from statement_party where record_id = :partner
                          union
                          select id from delegation where :partner in (sender_id, host_id)
                          union
                          select delegation_id from delegation_item where counterpart_id = :partner
                          union
                          select delegation_id from delegation_task where body_id = :partner
                          union
                          select delegation_id
                          from agreed join delegation_agreement on delegation_agreement.agreement_id = agreed.id
                          union
                          select person_id from post join post_holding on post_holding.post_id = post.id
                          where body_id = :partner
                        )
                        select record.id
                        from related join record on record.id = related.id
                        order by record.kind, record.id""").param("partner", partner).query(Long.class).list());
    }
}
