package vn.caunoi.worklist;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.occasion.Occasions;

/** Visits, fairs and conferences for which needs and proposals are to be handed in soon: a task for every locality. */
@Component
class OccasionTasks implements TaskSource {

    private final Occasions occasions;
    private final WorklistSettings settings;

    OccasionTasks(Occasions occasions, WorklistSettings settings) {
        this.occasions = occasions;
        this.settings = settings;
    }

    @Override
    public List<Task> tasks(Scope scope, List<Long> provinces, LocalDate day, int most) {
        if (!scope.everything() && provinces.isEmpty()) {
            return List.of();
        }
        return occasions.handIns(day, day.plusDays(settings.dueSoonDays())).stream()
                .limit(most)
                .map(handIn -> new Task(
                        TaskKind.HAND_IN, Stage.DUE_SOON, handIn.id(), 0, handIn.by(), null, null, null, null, day))
                .toList();
    }
}
