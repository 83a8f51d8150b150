package vn.caunoi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.SqlStatements;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Lang;
import vn.caunoi.measure.MeasuredProvinces;

/** What is counted can be listed and counted again. */
@DatabaseTest
@Transactional
class ActivationRatesTest {

    private final ActivationRates rates;
    private final Agreements agreements;
    private final MeasuredProvinces measured;
    private final JdbcClient jdbc;
    private final SqlStatements statements;
    private final Signed signed;

    @Autowired
    ActivationRatesTest(
            ActivationRates rates,
            Agreements agreements,
            MeasuredProvinces measured,
            JdbcClient jdbc,
            SqlStatements statements) {
        this.rates = rates;
        this.agreements = agreements;
        this.measured = measured;
        this.jdbc = jdbc;
        this.statements = statements;
        this.signed = new Signed(jdbc);
    }

    @Test
    void theUnknownAreStatedApartAndCountForNothing() {
        var partner = signed.partner("IS");
        signed.agreement("2026-01-01", List.of("VN34-48"), List.of(partner));
        signed.agreement("2019-01-01", List.of("VN63-49"), List.of(partner));
        undate(signed.agreement("2018-01-01", List.of("VN63-48"), List.of(partner)));

        var iceland = row(rates.by(ActivationBy.COUNTRY, AgreementFilter.ALL), "IS");

        assertThat(iceland.signed()).isEqualTo(3);
        assertThat(iceland.activation()).isEqualTo(new Activation(1, 0, 0, 1, 1));
        assertThat(iceland.activation().share()).isEqualTo(0.5);
        assertThat(iceland.label(Lang.EN)).isEqualTo("Iceland");
    }

    @Test
    void whatPredecessorsSignedCountsOnceForTheProvinceOfToday() {
        var before = count(row(rates.by(ActivationBy.PROVINCE, AgreementFilter.ALL), "48"));
        signed.agreement("2019-01-01", List.of("VN63-49", "VN63-48"), List.of(signed.partner("IS")));
        assertThat(count(row(rates.by(ActivationBy.PROVINCE, AgreementFilter.ALL), "48")))
                .isEqualTo(before + 1);
    }

    @Test
    void whatIsOnlyProposedOrWithdrawnIsNotCounted() {
        var partner = signed.partner("IS");
        for (var status : List.of("PROPOSED", "UNDER_CONSULTATION", "WITHDRAWN")) {
            jdbc.sql("update agreement set status = :status where id = :id")
                    .param("status", status)
                    .param("id", signed.agreement("2026-01-01", List.of("VN34-48"), List.of(partner)))
                    .update();
        }
        signed.agreement("2027-01-01", List.of("VN34-48"), List.of(partner));
        assertThat(rates.by(ActivationBy.COUNTRY, AgreementFilter.ALL))
                .extracting(ActivationRate::key)
                .doesNotContain("IS");
    }

    /** The promise of the page: each of its numbers is the length of the list that it leads to. */
    @ParameterizedTest
    @EnumSource
    void everyNumberCanBeRecountedFromTheListWithTheSameFilter(ActivationBy by) {
        undate(signed.agreement("2018-01-01", List.of("VN63-48"), List.of(signed.partner("JP"))));
        var rows = rates.by(by, AgreementFilter.ALL);
        assertThat(rows).hasSizeGreaterThan(1);
        for (var row : rows) {
            assertThat(agreements.count(listed(by, row.key(), null)))
                    .as(by + " " + row.key())
                    .isEqualTo(row.signed());
            var counts = row.activation();
            assertThat(List.of(
                            counts.active(),
                            counts.sleeping(),
                            counts.dormant(),
                            counts.neverActivated(),
                            counts.unknown()))
                    .as(by + " " + row.key())
                    .isEqualTo(List.of(Activity.values()).stream()
                            .map(activity -> agreements.count(listed(by, row.key(), activity)))
                            .toList());
        }
    }

    @Test
    void aProvinceHasTheSameRateHereAsAmongItsMeasures() {
        var visited = signed.agreement("2010-01-01", List.of("VN34-48"), List.of(signed.partner("JP")));
        jdbc.sql("""
                        with planned as (
                          insert into event (kind, name_vi, starts_on, starts_precision)
                          values ('WORKING_VISIT', 'Chuyến thăm đã định', '2027-02-03', 'DAY') returning id)
                        insert into event_agreement (event_id, agreement_id) select id, :agreement from planned""").param("agreement", visited).update();
        var rows = rates.by(ActivationBy.PROVINCE, AgreementFilter.ALL);
        assertThat(measured.on(SameDay.TODAY, null, null))
                .filteredOn(each -> each.agreements().total() > 0)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(row(rows, each.province().code()).activation())
                        .isEqualTo(each.activation()));
        assertThat(agreements.find(visited).orElseThrow().activity())
                .as("a visit that is only planned is no sign of life yet")
                .isEqualTo(Activity.NEVER_ACTIVATED);
    }

    @Test
    void aFilterNarrowsWhatIsCountedAndTheWholeIsCountedOnce() {
        signed.agreement("2026-01-01", List.of("VN34-48", "VN34-01"), List.of(signed.partner("IS")));
        var iceland = new AgreementFilter(
                null, null, null, null, null, "IS", null, null, null, null, null, null, null, null, null, null, null,
                null, null);
        assertThat(rates.by(ActivationBy.PROVINCE, iceland))
                .extracting(ActivationRate::key)
                .containsExactly("01", "48");
        assertThat(rates.of(iceland).signed()).isEqualTo(1);
    }

    @Test
    void eachOfThemCostsOneStatement() {
        assertThat(statements.during(() -> rates.by(ActivationBy.PROVINCE, AgreementFilter.ALL)))
                .hasSize(1);
    }

    @Test
    void aProvinceLearnsWhatSleepsAndWhatRunsOut() {
        var daNang = signed.province("VN34-48");
        var partner = signed.partner("IS");
        var asleep = signed.agreement("2019-01-01", List.of("VN63-49"), List.of(partner));
        var awake = signed.agreement("2026-01-01", List.of("VN34-48"), List.of(partner));
        var over = signed.agreement("2019-01-01", List.of("VN63-49"), List.of(partner));
        jdbc.sql("update agreement set status = 'TERMINATED' where id = :id")
                .param("id", over)
                .update();
        expires(awake, "2026-12-01");
        expires(over, "2026-12-01");
        expires(asleep, "2026-12-22");

        assertThat(agreements.asleep(List.of(daNang)).get(daNang))
                .extracting(Agreement::id)
                .contains(asleep)
                .doesNotContain(awake, over);
        assertThat(agreements.expiring(List.of(daNang), 30).get(daNang))
                .extracting(Agreement::id)
                .containsExactly(awake);
        assertThat(agreements.expiring(List.of(daNang), 31).get(daNang))
                .extracting(Agreement::id)
                .containsExactly(awake, asleep);
    }

    private AgreementFilter listed(ActivationBy by, @Nullable String key, @Nullable Activity activity) {
        var none = key == null ? false : null;
        return new AgreementFilter(
                null,
                null,
                null,
                activity,
                by == ActivationBy.SECTOR ? key : null,
                by == ActivationBy.COUNTRY ? key : null,
                null,
                null,
                by == ActivationBy.PROVINCE ? key : null,
                by == ActivationBy.YEAR && key != null ? LocalDate.parse(key + "-01-01") : null,
                by == ActivationBy.YEAR && key != null ? LocalDate.parse(key + "-12-31") : null,
                null,
                by == ActivationBy.YEAR ? none : null,
                by == ActivationBy.SECTOR ? none : null,
                by == ActivationBy.COUNTRY ? none : null,
                by == ActivationBy.PROVINCE ? none : null,
                true,
                null,
                null);
    }

    private static ActivationRate row(List<ActivationRate> rows, String key) {
        return rows.stream()
                .filter(row -> Objects.equals(row.key(), key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + key));
    }

    private static int count(ActivationRate row) {
        return row.signed();
    }

    private void undate(long agreement) {
        jdbc.sql("update agreement set signed_on = null, signed_precision = null where id = :id")
                .param("id", agreement)
                .update();
    }

    private void expires(long agreement, String on) {
        jdbc.sql("update agreement set expires_on = :on::date where id = :id")
                .param("on", on)
                .param("id", agreement)
                .update();
    }
}
