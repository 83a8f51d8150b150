package vn.caunoi.agreement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agreements that tests enter straight into the register. */
final class Signed {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;

    Signed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of these provinces, by seed keys such as VN63-49, with these partners. */
    long agreement(String signedOn, List<String> provinces, List<Long> partners) {
        long id = jdbc.sql("""
                        insert into agreement (kind, name_vi, signed_on, signed_precision, status)
                        values ('AGREEMENT', :name, :signed::date, 'DAY', 'SIGNED') returning id""")
                .param("name", "Thỏa thuận thử nghiệm " + NUMBER.incrementAndGet())
                .param("signed", signedOn)
                .query(Long.class)
                .single();
        int place = 0;
        for (var province : provinces) {
            sign(id, ++place, province(province), SignatoryRole.VIETNAMESE_PARTY);
        }
        for (var partner : partners) {
            sign(id, ++place, partner, SignatoryRole.FOREIGN_PARTY);
        }
        return id;
    }

    private void sign(long agreement, int place, long party, SignatoryRole role) {
        jdbc.sql("""
                        insert into signatory (agreement_id, seq, party_id, role)
                        values (:agreement, :place, :party, :role)""")
                .params(Map.of("agreement", agreement, "place", place, "party", party, "role", role.name()))
                .update();
    }

    long province(String seedKey) {
        return jdbc.sql("select id from province where seed_key = :key")
                .param("key", seedKey)
                .query(Long.class)
                .single();
    }

    /** A new partner in that country. */
    long partner(String country) {
        return jdbc.sql("""
                        insert into partner (kind, name_vi, country_id)
                        select 'FOREIGN_LOCALITY', 'Đối tác thử ' || :number, id from country where code = :country
                        returning id""")
                .param("country", country)
                .param("number", NUMBER.incrementAndGet())
                .query(Long.class)
                .single();
    }
}
