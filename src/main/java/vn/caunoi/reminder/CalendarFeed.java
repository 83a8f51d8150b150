package vn.caunoi.reminder;

import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.worklist.Task;
import vn.caunoi.worklist.Worklists;

/**
 * The caller's worklist as a calendar (RFC 5545): a day for what has one, a to-do for what has none. An entry keeps its
 * identifier from day to day, so that a calendar moves it and does not add another.
 */
@Service
public class CalendarFeed {

    private final Worklists worklists;
    private final Directory directory;
    private final ReminderSettings settings;

    CalendarFeed(Worklists worklists, Directory directory, ReminderSettings settings) {
        this.worklists = worklists;
        this.directory = directory;
        this.settings = settings;
    }

    /** The calendar of whoever asks, as text. */
    public String write(Lang lang) {
        var tasks = worklists.mine();
        var records = directory.load(
                tasks.tasks().stream().map(Task::recordId).distinct().toList());
        var calendar = new Calendar()
                .withProdId("-//Cau Noi//Worklist//" + lang)
                .withDefaults()
                .getFluentTarget();
        var name = lang == Lang.VI ? "Cầu Nối: việc cần làm" : "Cầu Nối: worklist";
        calendar.add(new XProperty("X-WR-CALNAME", name));
        for (var task : tasks.tasks()) {
            var record = records.get(task.recordId());
            if (record != null) {
                calendar.add(entry(task, record, lang));
            }
        }
        return calendar.toString();
    }

    private CalendarComponent entry(Task task, Recorded record, Lang lang) {
        var due = task.dueOn();
        var summary = record.label(lang);
        CalendarComponent entry =
                due == null ? new VToDo(Instant.now(), summary) : new VEvent(due, due.plusDays(1), summary);
        entry.add(new Uid(task.key() + "@cau-noi"));
        entry.add(new Description(
                task.text(lang) + "\n" + settings.page("record/" + new GlobalId(record.recordKind(), record.id()))));
        return entry;
    }
}
