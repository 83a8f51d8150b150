package vn.caunoi.worklist;

import java.time.LocalDate;
import java.util.List;

/** Where tasks come from. */
interface TaskSource {

    /**
     * The tasks that press on that day, at most so many.
     *
     * @param provinces the provinces of today that the scope is about, by number
     */
    List<Task> tasks(Scope scope, List<Long> provinces, LocalDate day, int most);
}
