package vn.caunoi.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Folding;
import vn.caunoi.base.ListQuery;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Rows;

/** The SQL of agreement lists. */
final class AgreementQueries {

    private static final String LAST_ACTIVITY = "last_activity_by(agreement.last_activity_on, agreement.id, :today)";

    private static final String ACTIVITY =
            "agreement_activity(agreement.signed_on, %s, :today)".formatted(LAST_ACTIVITY);

    private static final String COLUMNS = """
            select agreement.id, agreement.kind, agreement.name_vi, agreement.name_en, agreement.signed_on,
              agreement.signed_precision, agreement.status, %s as activity, %s as last_activity_on,
              agreement.expires_on, agreement.renewal, agreement.renewal_note,
              agreement.place, agreement.note_vi, agreement.note_en, agreement.confidence,
              binds(agreement.status, agreement.confidence, agreement.ended_on, :today) as binds,
              array(
                select agreement_origin.record_id from agreement_origin
                where agreement_origin.agreement_id = agreement.id order by agreement_origin.record_id) as origins
            from agreement
            """.formatted(ACTIVITY, LAST_ACTIVITY);

    private static final ListQuery<Agreement> LIST =
            new ListQuery<>(COLUMNS + """
            where (:kind::text is null or agreement.kind = :kind)
            and (:status::text is null or agreement.status = :status)
            and (:confidence::text is null or agreement.confidence = :confidence)
            and (:has_date::boolean is null or :has_date = (agreement.signed_on is not null))
            and (:has_sector::boolean is null or :has_sector = exists (
              select from agreement_sector where agreement_sector.agreement_id = agreement.id))
            and (:has_country::boolean is null or :has_country = exists (
              select from signatory
              join partner on partner.id = signatory.party_id
              where signatory.agreement_id = agreement.id and partner.country_id is not null))
            and (:has_province::boolean is null or :has_province = exists (
              select from signatory
              join province_lineage on province_lineage.ancestor_id = signatory.party_id
              join province on province.id = province_lineage.province_id
              where signatory.agreement_id = agreement.id and province.valid_to is null))
            and (:signed::boolean is null or :signed = counts_as_signed(
              agreement.status, agreement.confidence, agreement.signed_on, :today))
            and (:expires_before::date is null or agreement.expires_on < :expires_before)
            and (:expiring_within::integer is null or (
              agreement.expires_on between :today and :today + :expiring_within::integer
              and binds(agreement.status, agreement.confidence, agreement.ended_on, :today)))
            and (:signed_from::date is null or agreement.signed_on >= :signed_from)
            and (:signed_to::date is null or agreement.signed_on <= :signed_to)
            and (:activity::text is null or %s = :activity)
            and (:text::text is null or agreement.id in (
              select id from record where kind = 'AGREEMENT' and words like '%%' || fold(:text) || '%%'))
            and (:sector::text is null or agreement.id in (
              select agreement_sector.agreement_id
              from sector_within
              join agreement_sector on agreement_sector.sector_code = sector_within.sector_code
              where sector_within.within_code = :sector))
            and (:partner::bigint is null or agreement.id in (
              select agreement_id from signatory where party_id = :partner))
            and (:country::text is null or agreement.id in (
              select signatory.agreement_id
              from country
              join partner on partner.country_id = country.id
              join signatory on signatory.party_id = partner.id
              where country.code = :country))
            and (:partner_kind::text is null or agreement.id in (
              select signatory.agreement_id
              from partner
              join signatory on signatory.party_id = partner.id
              where partner.kind = :partner_kind))
            and (:province::text is null or agreement.id in (
              select signatory.agreement_id
              from province
              join province_lineage on province_lineage.province_id = province.id
              join signatory on signatory.party_id = province_lineage.ancestor_id
              where province.code = :province and province.valid_to is null))""".formatted(ACTIVITY), AgreementQueries::read);

    /** The agreements each parent, a partner or province, signed; a province's predecessors when lineage is true. */
    private static final ListQuery<Agreement> OF_PARTY = new ListQuery<>(COLUMNS + """
            where agreement.id in (
              select agreement_id from signatory where party_id = parent.id
              union
              select signatory.agreement_id
              from province_lineage
              join signatory on signatory.party_id = province_lineage.ancestor_id
              where :lineage and province_lineage.province_id = parent.id)""", AgreementQueries::read);

    /** The agreements with partners in each parent, a country. */
    private static final ListQuery<Agreement> WITH_COUNTRY = new ListQuery<>(COLUMNS + """
            where agreement.id in (
              select signatory.agreement_id
              from partner
              join signatory on signatory.party_id = partner.id
              where partner.country_id = parent.id)""", AgreementQueries::read);

    private static final ListQuery<Agreement> ALL = new ListQuery<>(COLUMNS, AgreementQueries::read);

    private AgreementQueries() {}

    static ListQuery<Agreement> list(AgreementFilter filter, LocalDate today) {
        return LIST.with("kind", filter.kind())
                .with("status", filter.status())
                .with("confidence", filter.confidence())
                .with("has_date", filter.hasDate())
                .with("has_sector", filter.hasSector())
                .with("has_country", filter.hasCountry())
                .with("has_province", filter.hasProvince())
                .with("signed", filter.signed())
                .with("expires_before", filter.expiresBefore())
                .with("expiring_within", filter.expiringDays())
                .with("signed_from", filter.signedFrom())
                .with("signed_to", filter.signedTo())
                .with("activity", filter.activity())
                .with("text", Folding.wanted(filter.text()))
                .with("sector", filter.sector())
                .with("partner", filter.partnerNumber())
                .with("country", filter.country())
                .with("partner_kind", filter.partnerKind())
                .with("province", filter.province())
                .with("today", today);
    }

    static ListQuery<Agreement> all(LocalDate today) {
        return ALL.with("today", today);
    }

    static ListQuery<Agreement> ofParty(boolean lineage, LocalDate today) {
        return OF_PARTY.with("lineage", lineage).with("today", today);
    }

    static ListQuery<Agreement> withCountry(LocalDate today) {
        return WITH_COUNTRY.with("today", today);
    }

    private static Agreement read(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getLong("id"),
                AgreementKind.valueOf(row.getString("kind")),
                row.getString("name_vi"),
                row.getString("name_en"),
                PartialDate.read(row, "signed"),
                AgreementStatus.valueOf(row.getString("status")),
                Activity.valueOf(row.getString("activity")),
                row.getObject("last_activity_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getString("renewal") == null ? null : AgreementRenewal.valueOf(row.getString("renewal")),
                row.getString("renewal_note"),
                row.getString("place"),
                Rows.numbers(row, "origins"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
