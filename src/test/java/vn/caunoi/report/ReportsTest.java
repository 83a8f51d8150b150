package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Entered;

/** Every number of a monthly report is the number of the records behind it. */
@DatabaseTest
@Transactional
class ReportsTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);

    @Autowired
    Reports reports;

    @Autowired
    Provinces provinces;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aProposalIsInTheMonthOfItsDayAndAnsweredInThatOfItsAnswer() {
        var proposal = new Entered(jdbc).proposal("48").id();
        submitted(proposal, LocalDate.of(2026, 3, 31), "DAY");
        jdbc.sql("insert into proposal_step (proposal_id, seq, kind, on_day) values (:id, 1, 'ANSWERED', '2026-04-01')")
                .param("id", proposal)
                .update();
        assertThat(line(MONTH, "48", ReportLineKind.PROPOSALS_IN)).containsExactly(proposal);
        assertThat(line(MONTH, "48", ReportLineKind.PROPOSALS_ANSWERED)).isEmpty();
        assertThat(line(MONTH.plusMonths(1), "48", ReportLineKind.PROPOSALS_ANSWERED))
                .containsExactly(proposal);
        assertThat(line(MONTH, "01", ReportLineKind.PROPOSALS_IN))
                .as("another province's")
                .isEmpty();
    }

    @Test
    void ofADateOfWhichOnlyTheYearIsKnownNoMonthIsGuessed() {
        var proposal = new Entered(jdbc).proposal("48").id();
        submitted(proposal, LocalDate.of(2026, 1, 1), "YEAR");
        assertThat(line(YearMonth.of(2026, 1), null, ReportLineKind.PROPOSALS_IN))
                .doesNotContain(proposal);
        submitted(proposal, LocalDate.of(2026, 1, 1), "MONTH");
        assertThat(line(YearMonth.of(2026, 1), null, ReportLineKind.PROPOSALS_IN))
                .contains(proposal);
    }

    @Test
    void whatIsWithdrawnIsNotCounted() {
        var proposal = new Entered(jdbc).proposal("48").id();
        submitted(proposal, LocalDate.of(2026, 3, 5), "DAY");
        jdbc.sql("update proposal set confidence = 'WITHDRAWN' where id = :id")
                .param("id", proposal)
                .update();
        assertThat(line(MONTH, "48", ReportLineKind.PROPOSALS_IN)).isEmpty();
    }

    @Test
    void aDelegationIsInEachMonthInWhichItTravelsAndAnIdeaInNone() {
        var vinhLong = new Entered(jdbc).province("86").id();
        var travelling = delegation(vinhLong, "RETURNED");
        var idea = delegation(vinhLong, "IDEA");

        for (var month : List.of(MONTH, MONTH.plusMonths(1))) {
            assertThat(line(month, "86", ReportLineKind.DELEGATIONS_OUT))
                    .contains(travelling)
                    .doesNotContain(idea);
        }
        assertThat(line(MONTH.plusMonths(2), "86", ReportLineKind.DELEGATIONS_OUT))
                .doesNotContain(travelling);
        assertThat(line(MONTH, "86", ReportLineKind.DELEGATIONS_IN)).doesNotContain(travelling);
        assertThat(line(MONTH, "48", ReportLineKind.DELEGATIONS_OUT)).isEmpty();
    }

    private long delegation(long sender, String status) {
        return jdbc.sql("""
                        insert into delegation (direction, name_vi, status, sender_id, visibility,
                          starts_on, starts_precision, ends_on, ends_precision)
                        values ('OUTBOUND', 'Đoàn thử', :status, :sender, 'PUBLIC',
                          '2026-03-30', 'DAY', '2026-04-02', 'DAY')
                        returning id""")
                .param("status", status)
                .param("sender", sender)
                .query(Long.class)
                .single();
    }

    @Test
    void whatAPredecessorSignedIsReportedOfItsHeir() {
        var agreements = line(YearMonth.of(2022, 12), "51", ReportLineKind.AGREEMENTS_SIGNED);
        assertThat(jdbc.sql("select name_vi from record where id = any(:ids)")
                        .param("ids", agreements.toArray(Long[]::new))
                        .query(String.class)
                        .list())
                .anyMatch(name -> name.contains("Kon Tum"));
    }

    private void submitted(long proposal, LocalDate on, String precision) {
        jdbc.sql("update proposal set submitted_on = :on, submitted_precision = :precision where id = :id")
                .param("on", on)
                .param("precision", precision)
                .param("id", proposal)
                .update();
    }

    private List<Long> line(YearMonth month, @Nullable String code, ReportLineKind kind) {
        var province = code == null ? null : provinces.at(code, SameDay.TODAY).orElseThrow();
        return reports.monthly(month, province).lines().stream()
                .filter(line -> line.kind() == kind)
                .flatMap(line -> line.records().stream())
                .toList();
    }
}
