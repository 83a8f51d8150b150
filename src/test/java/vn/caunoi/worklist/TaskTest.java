package vn.caunoi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.Lang;

/** How a task is told, and where it stands in the list. */
class TaskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void itSaysInBothLanguagesHowLateItIs() {
        var late = task(Stage.OVERDUE, DAY.minusDays(5), null);
        assertThat(late.text(Lang.VI)).isEqualTo("Trả lời kiến nghị: quá hạn 5 ngày (16/11/2026)");
        assertThat(late.text(Lang.EN)).isEqualTo("Answer the proposal: 5 days overdue (16/11/2026)");
        assertThat(task(Stage.DUE_SOON, DAY, null).text(Lang.EN)).isEqualTo("Answer the proposal: due today");
        assertThat(task(Stage.DUE_SOON, DAY.plusDays(1), null).text(Lang.VI))
                .isEqualTo("Trả lời kiến nghị: còn 1 ngày (22/11/2026)");
        assertThat(task(Stage.WAITING, null, DAY.minusDays(40)).text(Lang.EN))
                .isEqualTo("Answer the proposal: waiting for others since 12/10/2026");
        assertThat(task(Stage.IN_HAND, null, DAY).text(Lang.EN)).isEqualTo("Answer the proposal: no day set");
        assertThat(task(Stage.IN_HAND, DAY.plusDays(40), DAY).text(Lang.VI))
                .isEqualTo("Trả lời kiến nghị: đến hạn 31/12/2026");
        assertThat(task(Stage.ASLEEP, null, null).text(Lang.VI)).isEqualTo("Trả lời kiến nghị: không có tin");
    }

    @Test
    void theMostPressingComesFirstAndWhatHasNoDayLast() {
        var overdue = task(Stage.OVERDUE, DAY.minusDays(1), null);
        var longer = task(Stage.OVERDUE, DAY.minusDays(9), null);
        var soon = task(Stage.DUE_SOON, DAY.plusDays(2), null);
        var waiting = task(Stage.WAITING, null, DAY.minusDays(3));
        var unknown = task(Stage.WAITING, null, null);
        assertThat(List.of(unknown, waiting, soon, overdue, longer).stream()
                        .sorted(java.util.Comparator.comparing(Task::place)))
                .containsExactly(longer, overdue, soon, waiting, unknown);
    }

    private static Task task(Stage stage, @Nullable LocalDate due, @Nullable LocalDate since) {
        return new Task(TaskKind.PROPOSAL, stage, 7, 0, due, since, null, null, null, DAY);
    }
}
