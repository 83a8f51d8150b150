package vn.caunoi.base;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a code that nothing bears from an empty answer: a filter by an unknown code is an error, not "none". */
@Component
public class Codes {

    /** What is named by a code. */
    public enum Of {
        PROVINCE("tỉnh, thành phố", "province", "select exists (select from province where code = :code)"),
        COUNTRY("quốc gia, vùng lãnh thổ", "country", "select exists (select from country where code = :code)"),
        SECTOR("ngành", "sector", "select exists (select from sector where code = :code)"),
        INDICATOR("chỉ tiêu", "indicator", "select exists (select from indicator where code = :code)"),
        TRADE_AGREEMENT(
                "hiệp định thương mại",
                "trade agreement",
                "select exists (select from trade_agreement where code = :code)");

        private final String vi;
        private final String en;
        private final String sql;

        Of(String vi, String en, String sql) {
            this.vi = vi;
            this.en = en;
            this.sql = sql;
        }
    }

    private final JdbcClient jdbc;

    Codes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing when the code is missing or known. */
    public void require(Of kind, @Nullable String code, String argument) {
        if (code != null && !known(kind, code)) {
            throw unknown(kind, code, argument);
        }
    }

    private boolean known(Of kind, String code) {
        return code.indexOf('\0') < 0
                && jdbc.sql(kind.sql).param("code", code).query(Boolean.class).single();
    }

    public static BadInput unknown(Of kind, String code, String argument) {
        var shown = code.length() <= 20 ? code : code.substring(0, 20) + "…";
        return new BadInput(
                BadInput.Code.UNKNOWN_CODE,
                argument,
                "Không có %s nào mang mã “%s”.".formatted(kind.vi, shown),
                "No %s bears the code “%s”.".formatted(kind.en, shown));
    }
}
