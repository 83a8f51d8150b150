package vn.caunoi.following;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import vn.caunoi.account.Caller;
import vn.caunoi.account.CallerCheck;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Lang;
import vn.caunoi.writing.Change;
import vn.caunoi.writing.History;

/** How far somebody has read the changes. What they may not see they have read past. */
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int PAGE = 100;

    private final History history;
    private final CallerCheck check;
    private final Duration recheck;
    private final Caller caller;
    private final Lang lang;
    private final History.Wanted wanted;
    private long last;
    private long checkedAt = System.nanoTime();
    private Iterator<Change> page = Collections.emptyIterator();

    Follower(
            History history,
            CallerCheck check,
            Duration recheck,
            Caller caller,
            Lang lang,
            History.Wanted wanted,
            long last) {
        this.history = history;
        this.check = check;
        this.recheck = recheck;
        this.caller = caller;
        this.lang = lang;
        this.wanted = wanted;
        this.last = last;
    }

    /** The next change that they have not been told; null when there is none at this moment. */
    @Nullable Change next() {
        requireStillValid();
        try {
            while (!page.hasNext()) {
                long newest = Callers.asTheRegister(history::newest);
                if (newest <= last) {
                    return null;
                }
                var found = Callers.as(caller, () -> history.after(last, newest, wanted, PAGE));
                page = found.iterator();
                last = found.size() < PAGE ? newest : found.getLast().id();
            }
            return page.next();
        } catch (DataAccessException unreachable) {
            LOG.warn("Changes are told late: they cannot be read ({})", unreachable.getMessage());
            return null;
        }
    }

    private void requireStillValid() {
        if (System.nanoTime() - checkedAt > recheck.toNanos()) {
            if (!Callers.asTheRegister(() -> check.stillValid(caller))) {
                throw new NotFollowed(NotFollowed.Why.ACCESS_ENDED, lang);
            }
            checkedAt = System.nanoTime();
        }
    }
}
