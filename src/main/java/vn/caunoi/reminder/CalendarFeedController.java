package vn.caunoi.reminder;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.account.Callers;

/** Serves each calendar at its secret address; at every other there is nothing. */
@RestController
class CalendarFeedController {

    private static final String FOLDER = "calendars";

    private final Reminders reminders;
    private final CalendarFeed feed;

    CalendarFeedController(Reminders reminders, CalendarFeed feed) {
        this.reminders = reminders;
        this.feed = feed;
    }

    static String path(String secret) {
        return FOLDER + "/" + secret + ".ics";
    }

    @GetMapping("/" + FOLDER + "/{secret:[0-9a-f]{64}}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return reminders
                .holder(secret)
                .map(holder -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                        .body(Callers.as(
                                holder,
                                () -> feed.write(
                                        reminders.own().orElse(Reminder.NONE).lang()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
