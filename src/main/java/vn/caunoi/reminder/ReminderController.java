package vn.caunoi.reminder;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Lang;
import vn.caunoi.worklist.Worklists;

/** Reminders in the API. */
@Controller
class ReminderController {

    private final Reminders reminders;
    private final Digests digests;
    private final CalendarFeed feed;
    private final Worklists worklists;

    ReminderController(Reminders reminders, Digests digests, CalendarFeed feed, Worklists worklists) {
        this.reminders = reminders;
        this.digests = digests;
        this.feed = feed;
        this.worklists = worklists;
    }

    @QueryMapping
    @Nullable Reminder reminder() {
        return reminders.own().orElse(null);
    }

    @QueryMapping
    @Nullable Digest digest(@Argument Lang language) {
        return worklists.hasOwn() ? digests.write(language) : null;
    }

    @QueryMapping
    @Nullable String calendar(@Argument Lang language) {
        return worklists.hasOwn() ? feed.write(language) : null;
    }

    @MutationMapping
    ReminderOutcome reminderChange(@Argument ReminderChangeInput input) {
        return reminders.save(input.email(), input.rhythm(), input.lang());
    }

    @MutationMapping
    ReminderOutcome calendarFeedCreate() {
        return reminders.makeFeed();
    }

    @MutationMapping
    ReminderOutcome calendarFeedRevoke() {
        return reminders.endFeed();
    }
}
