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
    private final Localities localities;
    private final WorklistSettings settings;

    DeadlineTasks(Deadlines deadlines, Localities localities, WorklistSettings settings) {
        this.deadlines = deadlines;
        this.localities = localities;
        this.settings = settings;
    }

    @Override
    public List<Task> tasks(Scope scope, LocalDate day, int most) {
        var provinces = localities.of(scope);
        if (!scope.everything() && provinces.isEmpty()) {
            return List.of();
        }
        var until = day.plusDays(settings.dueSoonDays());
        var open = scope.everything() ? deadlines.openEverywhere(until) : deadlines.open(provinces, until);
        return open.stream()
                .filter(deadline -> !isHistory(deadline, day))
                .limit(most)
                .map(deadline -> task(deadline, day))
                .toList();
    }

    /** Of what was due long ago the register knows only that it holds no word of it: that is a gap, and no lateness. */
    private boolean isHistory(Deadline deadline, LocalDate day) {
        return deadline.dueOn() == null || deadline.dueOn().isBefore(day.minusDays(settings.asleepDays()));
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
