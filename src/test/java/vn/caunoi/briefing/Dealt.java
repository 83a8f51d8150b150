package vn.caunoi.briefing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.base.Directory;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;

/** Writes partners with whom a province has dealt much, each thing with a source of the register. */
public final class Dealt {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;
    private final Directory directory;

    public Dealt(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** A new one, related to the province, with so many agreements and events over the last years. */
    public Partner partner(Province with, int agreements, int events) {
        var number = NUMBER.incrementAndGet();
        var id = jdbc.sql("""
                        insert into partner (kind, name_vi, name_en, country_id, city)
                        select 'FOREIGN_LOCALITY', 'Đối tác lớn ' || :number, 'Large partner ' || :number, id, 'Fukuoka'
                        from country where code = 'JP' returning id""").param("number", number).query(Long.class).single();
        cite(id);
        cite(jdbc.sql("""
                        insert into relation (province_id, partner_id, kind, since_on, since_precision)
                        values (:province, :partner, 'COOPERATION', '2014-01-01', 'YEAR') returning id""")
                .param("province", with.id())
                .param("partner", id)
                .query(Long.class)
                .single());
        for (int place = 1; place <= agreements; place++) {
            var agreement =
                    jdbc.sql("""
                            insert into agreement (kind, name_vi, name_en, signed_on, signed_precision, status)
                            values ('AGREEMENT', 'Thỏa thuận số ' || :place, 'Agreement no. ' || :place,
                              date '2025-12-01' - :place * 17, 'DAY', 'SIGNED') returning id""").param("place", place).query(Long.class).single();
            jdbc.sql("""
                            insert into signatory (agreement_id, seq, party_id, role)
                            values (:agreement, 1, :province, 'VIETNAMESE_PARTY'),
                              (:agreement, 2, :partner, 'FOREIGN_PARTY')""")
                    .param("agreement", agreement)
                    .param("province", with.id())
                    .param("partner", id)
                    .update();
            cite(agreement);
        }
        for (int place = 1; place <= events; place++) {
            var event = jdbc.sql("""
                            insert into event (kind, name_vi, name_en, starts_on, starts_precision, province_id, place)
                            values ('WORKING_VISIT', 'Sự kiện số ' || :place, 'Event no. ' || :place,
                              date '2025-12-01' - :place * 400 % 3600, 'DAY', :province, 'Vĩnh Long') returning id""")
                    .param("place", place)
                    .param("province", with.id())
                    .query(Long.class)
                    .single();
            jdbc.sql("""
                            insert into event_participant (event_id, seq, record_id, role)
                            values (:event, 1, :partner, 'GUEST')""").param("event", event).param("partner", id).update();
            cite(event);
        }
        return (Partner) directory.find(id).orElseThrow();
    }

    /** Its population at the end of each of these years. */
    public void figures(Partner of, int... years) {
        for (int year : years) {
            cite(jdbc.sql("""
                            insert into figure (subject_id, indicator_code, value, unit_code, qualifier, as_of_on,
                              as_of_precision, scope_vi, scope_en)
                            values (:id, 'population', :year + 0.5, 'people', 'EXACT', make_date(:year, 12, 31), 'DAY',
                              'cả nước', 'the whole country') returning id""")
                    .param("id", of.id())
                    .param("year", year)
                    .query(Long.class)
                    .single());
        }
    }

    private void cite(long record) {
        jdbc.sql("""
                        insert into citation (record_id, source_id)
                        select :record, id from source order by md5(id::text || :record::text) limit 1""").param("record", record).update();
    }
}
