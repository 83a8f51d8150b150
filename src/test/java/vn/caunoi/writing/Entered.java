package vn.caunoi.writing;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** Finds records of the register's own data, and the values that tests write. */
public final class Entered {

    private final JdbcClient jdbc;

    public Entered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public GlobalId source() {
        return new GlobalId(
                RecordKind.SOURCE,
                jdbc.sql("select min(id) from source").query(Long.class).single());
    }

    public GlobalId country(String code) {
        return new GlobalId(
                RecordKind.COUNTRY,
                jdbc.sql("select id from country where code = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single());
    }

    /** The province that bears the code today. */
    public GlobalId province(String code) {
        return new GlobalId(
                RecordKind.PROVINCE,
                jdbc.sql("select id from province where code = :code and valid_to is null")
                        .param("code", code)
                        .query(Long.class)
                        .single());
    }

    /** Any partner whose only relations are with that province of today or its predecessors. */
    public GlobalId partnerOf(String code) {
        return new GlobalId(
                RecordKind.PARTNER,
                jdbc.sql("""
                        select relation.partner_id
                        from relation
                        join province_lineage on province_lineage.ancestor_id = relation.province_id
                        join province on province.id = province_lineage.province_id and province.valid_to is null
                        group by relation.partner_id
                        having every(province.code = :code)
                        order by relation.partner_id
                        limit 1""").param("code", code).query(Long.class).single());
    }

    /** A project of the province that bears the code today: the register starts without any. */
    public GlobalId project(String code) {
        return new GlobalId(
                RecordKind.PROJECT,
                jdbc.sql("""
                        insert into project (province_id, name_vi, status)
                        values (:province, 'Dự án thử nghiệm', 'CALLING')
                        returning id""")
                        .param("province", province(code).id())
                        .query(Long.class)
                        .single());
    }

    /** A proposal of the province that bears the code today: the register starts without any. */
    public GlobalId proposal(String code) {
        return new GlobalId(
                RecordKind.PROPOSAL,
                jdbc.sql("""
                        insert into proposal (province_id, name_vi, submitted_on, submitted_precision, topic, kind)
                        values (:province, 'Kiến nghị thử nghiệm', '2025-08-01', 'DAY', 'TRADE', 'INFORMATION')
                        returning id""")
                        .param("province", province(code).id())
                        .query(Long.class)
                        .single());
    }

    /** A commitment of the province that bears the code today to a partner of it: the register starts without any. */
    public GlobalId commitment(String code) {
        return new GlobalId(
                RecordKind.COMMITMENT,
                jdbc.sql("""
                        insert into commitment (name_vi, promisor_id, promisee_id)
                        values ('Cam kết thử nghiệm', :province, :partner)
                        returning id""")
                        .param("province", province(code).id())
                        .param("partner", partnerOf(code).id())
                        .query(Long.class)
                        .single());
    }

    /** A delegation of the province that bears the code today to a partner of it: the register starts without any. */
    public GlobalId delegation(String code) {
        return new GlobalId(
                RecordKind.DELEGATION,
                jdbc.sql("""
                        insert into delegation (direction, name_vi, sender_id, host_id, visibility)
                        values ('OUTBOUND', 'Đoàn thử nghiệm', :province, :partner, 'PUBLIC')
                        returning id""")
                        .param("province", province(code).id())
                        .param("partner", partnerOf(code).id())
                        .query(Long.class)
                        .single());
    }

    public int version(GlobalId id) {
        return jdbc.sql("select version from record where id = :id")
                .param("id", id.id())
                .query(Integer.class)
                .single();
    }
}
