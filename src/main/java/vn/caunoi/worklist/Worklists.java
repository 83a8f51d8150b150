package vn.caunoi.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Calendar;

/** What is to be done. Whoever may see a record may see what it waits for; who sees to it is for those signed in. */
@Service
public class Worklists {

    /** So many tasks of each source at most; a list that is cut says so. */
    static final int MOST = 2_000;

    private final List<TaskSource> sources;
    private final Localities localities;
    private final Callers callers;
    private final Calendar calendar;

    Worklists(List<TaskSource> sources, Localities localities, Callers callers, Calendar calendar) {
        this.sources = sources;
        this.localities = localities;
        this.callers = callers;
        this.calendar = calendar;
    }

    /** What whoever asks has to see to: what they own, and what nobody owns of the places they work for. */
    public Worklist mine() {
        return of(scopeOf(callers.current()));
    }

    /** Whether they have a worklist of their own. */
    public boolean hasOwn() {
        var caller = callers.current();
        return caller.readsInternal() && caller.accountId() != null;
    }

    private static Scope scopeOf(Caller caller) {
        return new Scope(false, caller.provinces(), caller.missions(), caller.name());
    }

    public Worklist of(Scope scope) {
        var day = calendar.today();
        var provinces = localities.of(scope);
        var all = new ArrayList<Task>();
        var cut = false;
        for (var source : sources) {
            var found = source.tasks(scope, provinces, day, MOST + 1);
            cut |= found.size() > MOST;
            all.addAll(found.subList(0, Math.min(MOST, found.size())));
        }
        all.sort(Comparator.comparing(Task::place));
        return new Worklist(day, List.copyOf(all), cut);
    }
}
