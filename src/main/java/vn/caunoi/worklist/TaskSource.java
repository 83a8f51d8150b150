package vn.caunoi.worklist;

import java.time.LocalDate;
import java.util.List;

/** Where tasks come from. */
interface TaskSource {

    /** The tasks that press on that day, at most so many. */
    List<Task> tasks(Scope scope, LocalDate day, int most);
}
