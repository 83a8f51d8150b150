package vn.caunoi.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Rows;

/**
 * How many of the agreements that count as signed are alive, by what they have in common. Whatever is counted here can
 * be listed with the same filter and counted by hand.
 */
@Service
public class ActivationRates {

    private static final String RATES = """
            with counted as materialized (select * from (%s) as agreement)
            select part.key, part.record_id, part.name_vi, part.name_en, count(*) as signed,
              %s
            from counted
            left join lateral (%s) as part on true
            where :only::text is null or part.key = :only
            group by part.key, part.record_id, part.name_vi, part.name_en
            order by part.key nulls last""";

    private final JdbcClient jdbc;
    private final Calendar calendar;

    ActivationRates(JdbcClient jdbc, Calendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /**
     * One row for each province of today, country, sector or year that has any, by its key, and a last one for those of
     * none. An agreement of several counts for each of them. Where the filter names one, there is only the row of that.
     */
    public List<ActivationRate> by(ActivationBy by, AgreementFilter filter) {
        return read(
                filter,
                part(by),
                switch (by) {
                    case PROVINCE -> filter.province();
                    case COUNTRY -> filter.country();
                    case SECTOR -> filter.sector();
                    case YEAR -> null;
                });
    }

    /** All of them together, each counted once. */
    public ActivationRate of(AgreementFilter filter) {
        var all = read(filter, """
                select null::text as key, null::bigint as record_id, null::text as name_vi, null::text as name_en""", null);
        return all.isEmpty() ? new ActivationRate(null, null, null, null, 0, Activation.NONE) : all.getFirst();
    }

    private List<ActivationRate> read(AgreementFilter filter, String part, @Nullable String only) {
        var counted = AgreementQueries.list(filter.signedOnly(), calendar.today());
        return jdbc.sql(RATES.formatted(counted.sql(), Activation.COUNTS, part))
                .params(counted.parameters())
                .param("only", only)
                .query(ActivationRates::row)
                .list();
    }

    /** The groups of one agreement, no group twice. */
    private static String part(ActivationBy by) {
        return switch (by) {
            case PROVINCE -> """
                select distinct province.code as key, province.id as record_id, province.name_vi, province.name_en
                from signatory
                join province_lineage on province_lineage.ancestor_id = signatory.party_id
                join province on province.id = province_lineage.province_id and province.valid_to is null
                where signatory.agreement_id = counted.id""";
            case COUNTRY -> """
                select distinct country.code as key, country.id as record_id, country.name_vi, country.name_en
                from signatory
                join partner on partner.id = signatory.party_id
                join country on country.id = partner.country_id
                where signatory.agreement_id = counted.id""";
            case SECTOR -> """
                select sector.code as key, null::bigint as record_id, sector.name_vi, sector.name_en
                from agreement_sector
                join sector on sector.code = agreement_sector.sector_code
                where agreement_sector.agreement_id = counted.id""";
            case YEAR -> """
                select to_char(counted.signed_on, 'YYYY') as key, null::bigint as record_id,
                  to_char(counted.signed_on, 'YYYY') as name_vi, null::text as name_en""";
        };
    }

    private static ActivationRate row(ResultSet row, int number) throws SQLException {
        return new ActivationRate(
                row.getString("key"),
                Rows.number(row, "record_id"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getInt("signed"),
                Activation.read(row));
    }
}
