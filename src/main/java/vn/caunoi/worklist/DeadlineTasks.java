package vn.caunoi.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.caunoi.deadline.Deadline;
import vn.caunoi.deadline.DeadlineState;
import vn.caunoi.deadline.Deadlines;

/** What a law or decision wants done: overdue, or due soon. */
@Component
class DeadlineTasks implements TaskSource {

    private final Deadlines deadlines;
    private final WorklistSettings settings;

    DeadlineTasks(Deadlines deadlines, WorklistSettings settings) {
        this.deadlines = deadlines;
        this.settings = settings;
    }

    @Override
    public List<Task> tasks(Scope scope, List<Long> provinces, LocalDate day, int most) {
        if (!scope.everything() && provinces.isEmpty()) {
            return List.of();
        }
        // Of what was due long ago the register knows only that it holds no word of it: that is a gap, and no lateness.
        var from = day.minusDays(settings.asleepDays());
        var until = day.plusDays(settings.dueSoonDays());
        var open = scope.everything() ? deadlines.openEverywhere(from, until) : deadlines.open(provinces, from, until);
        return open.stream().limit(most).map(deadline -> task(deadline, day)).toList();
    }

    private static Task task(Deadline deadline, LocalDate day) {
        var rule = Objects.requireNonNull(deadline.rule());
        return new Task(
                TaskKind.STATUTORY_DEADLINE,
                deadline.state() == DeadlineState.OVERDUE ? Stage.OVERDUE : Stage.DUE_SOON,
                deadline.recordId(),
                Math.toIntExact(rule.id()),
                deadline.dueOn(),
                deadline.beganOn() == null ? null : deadline.beganOn().from(),
                null,
                rule.nameVi(),
                rule.nameEn(),
                day);
    }
}
