package vn.caunoi.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** Trade agreements that Vietnam is part of, and their members. */
@Service
public class TradeAgreements implements RecordLoader {

    /** A country that shares an agreement with Vietnam. */
    public record Member(Country country, TradeAgreementState state, Confidence confidence) {}

    private final JdbcClient jdbc;
    private final Countries countries;

    TradeAgreements(JdbcClient jdbc, Countries countries) {
        this.jdbc = jdbc;
        this.countries = countries;
    }

    public List<TradeAgreement> all() {
        return jdbc.sql("select * from trade_agreement order by code")
                .query(TradeAgreements::read)
                .list();
    }

    public Optional<TradeAgreement> find(String code) {
        return jdbc.sql("select * from trade_agreement where code = :code")
                .param("code", code)
                .query(TradeAgreements::read)
                .optional();
    }

    /** The agreements each country shares with Vietnam. */
    public Map<Long, List<TradeAgreementMembership>> of(Collection<Long> countries) {
        return Rows.grouped(
                jdbc,
                """
                select trade_agreement.*, member.country_id as of_id, member.state as member_state,
                  member.confidence as member_confidence
                from trade_agreement_member as member
                join trade_agreement on trade_agreement.id = member.trade_agreement_id
                where member.country_id = any(:ids)
                order by member.country_id, trade_agreement.code""",
                countries,
                (row, number) -> new TradeAgreementMembership(
                        read(row, number),
                        TradeAgreementState.valueOf(row.getString("member_state")),
                        Confidence.valueOf(row.getString("member_confidence"))));
    }

    /** The members of one agreement, by name. */
    public List<Member> members(long agreement) {
        record Row(long country, TradeAgreementState state, Confidence confidence) {}
        var rows = jdbc.sql("""
                        select member.country_id, member.state, member.confidence
                        from trade_agreement_member as member
                        join country on country.id = member.country_id
                        where member.trade_agreement_id = :agreement
                        order by country.name_vi collate "vi-x-icu\"""")
                .param("agreement", agreement)
                .query((row, number) -> new Row(
                        row.getLong("country_id"),
                        TradeAgreementState.valueOf(row.getString("state")),
                        Confidence.valueOf(row.getString("confidence"))))
                .list();
        var known = countries.load(rows.stream().map(Row::country).toList());
        var members = new ArrayList<Member>();
        for (var row : rows) {
            var country = known.get(row.country());
            if (country != null) {
                members.add(new Member(country, row.state(), row.confidence()));
            }
        }
        return members;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.TRADE_AGREEMENT;
    }

    @Override
    public Map<Long, TradeAgreement> load(Collection<Long> ids) {
        return Rows.byId(jdbc, "select * from trade_agreement where id = any(:ids)", ids, TradeAgreements::read);
    }

    private static TradeAgreement read(ResultSet row, int number) throws SQLException {
        return new TradeAgreement(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                TradeAgreementState.valueOf(row.getString("state")),
                PartialDate.read(row, "in_force"),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
