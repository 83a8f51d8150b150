package vn.caunoi.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Lang;

/** Which days of a period are anniversaries, as precisely as the start is known. */
@DatabaseTest
@Transactional
class AnniversariesTest {

    private final Anniversaries anniversaries;
    private final JdbcClient jdbc;

    @Autowired
    AnniversariesTest(Anniversaries anniversaries, JdbcClient jdbc) {
        this.anniversaries = anniversaries;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({
        "2001-06-15, DAY, 2026-06-15, 2026-06-15, 2026-06-15 25",
        "2001-06-15, DAY, 2026-06-16, 2026-06-30, ",
        "2001-06-15, DAY, 2026-06-01, 2026-06-14, ",
        "2001-06-15, DAY, 2027-01-01, 2027-12-31, ",
        "2001-06-01, MONTH, 2026-06-20, 2026-06-21, 2026-06 25",
        "2001-06-01, MONTH, 2026-07-01, 2026-07-31, ",
        "2001-01-01, YEAR, 2026-12-31, 2026-12-31, 2026 25",
        "2001-01-01, YEAR, 2027-01-01, 2027-01-31, ",
        "2004-02-29, DAY, 2029-02-28, 2029-02-28, 2029-02-28 25",
        "2026-06-15, DAY, 2026-06-15, 2026-06-15, ",
        "1776-07-04, DAY, 2026-07-04, 2026-07-04, 2026-07-04 250"
    })
    void itFallsWhereTheStartMayFall(LocalDate since, String precision, LocalDate from, LocalDate to, String expected) {
        newAgreement(since, precision, "SIGNED");
        assertThat(found(from, to)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aPeriodOfTenYearsHasTwoOfThem() {
        newAgreement(LocalDate.of(2001, 6, 15), "DAY", "SIGNED");
        assertThat(found(LocalDate.of(2026, 1, 1), LocalDate.of(2035, 12, 31)))
                .containsExactly("2026-06-15 25", "2031-06-15 30");
    }

    @ParameterizedTest
    @CsvSource({"SIGNED, 1", "IN_FORCE, 1", "TERMINATED, 0", "PROPOSED, 0", "EXPIRED, 0"})
    void onlyWhatStandsIsCelebrated(String status, int times) {
        newAgreement(LocalDate.of(2001, 6, 15), "DAY", status);
        assertThat(found(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 15))).hasSize(times);
    }

    @Test
    void whatWasTakenBackIsNotCelebrated() {
        newAgreement(LocalDate.of(2001, 6, 15), "DAY", "SIGNED");
        jdbc.sql("update agreement set confidence = 'WITHDRAWN' where name_vi = 'Thỏa thuận thử'")
                .update();
        assertThat(found(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 15))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02, 2026-01-01", "2026-01-01, 2036-01-02"})
    void aPeriodThatEndsBeforeItBeginsOrNeverEndsIsRefused(LocalDate from, LocalDate to) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> anniversaries.between(from, to))
                .satisfies(bad -> assertThat(bad.code()).isEqualTo(BadInput.Code.BAD_RANGE));
    }

    private void newAgreement(LocalDate signedOn, String precision, String status) {
        jdbc.sql("""
                insert into agreement (kind, name_vi, signed_on, signed_precision, status)
                values ('AGREEMENT', 'Thỏa thuận thử', :day, :precision, :status)""")
                .param("day", signedOn)
                .param("precision", precision)
                .param("status", status)
                .update();
    }

    /** The anniversaries of the agreement that the test wrote. */
    private List<String> found(LocalDate from, LocalDate to) {
        return anniversaries.between(from, to).stream()
                .filter(each -> each.of().label(Lang.VI).equals("Thỏa thuận thử"))
                .map(each -> each.on() + " " + each.years())
                .toList();
    }
}
