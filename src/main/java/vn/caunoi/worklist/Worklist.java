package vn.caunoi.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is to be done, as it stands on a day, the most pressing first.
 *
 * @param cut whether there is more than is given
 */
public record Worklist(LocalDate day, List<Task> tasks, boolean cut) {

    /** How many tasks are in one stage. */
    public record StageCount(Stage stage, int count) {}

    /** Of every stage, those without tasks too. */
    public List<StageCount> counts() {
        return Arrays.stream(Stage.values())
                .map(stage -> new StageCount(stage, in(Set.of(stage)).size()))
                .toList();
    }

    /** The tasks in one of these stages. */
    public List<Task> in(Set<Stage> stages) {
        return tasks.stream().filter(task -> stages.contains(task.stage())).toList();
    }
}
