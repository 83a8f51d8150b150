package vn.caunoi.reminder;

import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.worklist.Stage;
import vn.caunoi.worklist.Task;
import vn.caunoi.worklist.Worklists;

/** Writes digests: the caller's worklist, group by group, to the last item. */
@Service
public class Digests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Worklists worklists;
    private final Directory directory;
    private final ReminderSettings settings;

    Digests(Worklists worklists, Directory directory, ReminderSettings settings) {
        this.worklists = worklists;
        this.directory = directory;
        this.settings = settings;
    }

    /** The digest of whoever asks, of today. */
    public Digest write(Lang lang) {
        var tasks = worklists.mine();
        var vi = lang == Lang.VI;
        var records = directory.load(
                tasks.tasks().stream().map(Task::recordId).distinct().toList());
        var subject = vi ? "Cầu Nối %s: %d việc quá hạn, %d việc sắp đến hạn" : "Cầu Nối %s: %d overdue, %d due soon";
        var text = new StringBuilder();
        for (var stage : Stage.values()) {
            var group = tasks.in(Set.of(stage));
            if (group.isEmpty()) {
                continue;
            }
            text.append(stage.label(lang)).append(" (").append(group.size()).append(")\n");
            text.append(group.stream()
                    .map(task -> {
                        var record = records.get(task.recordId());
                        return record == null
                                ? ""
                                : "• " + record.label(lang) + "\n  " + task.text(lang) + "\n  "
                                        + settings.page("record/" + new GlobalId(record.recordKind(), record.id()))
                                        + "\n";
                    })
                    .collect(Collectors.joining()));
            text.append('\n');
        }
        if (tasks.tasks().isEmpty()) {
            text.append(
                    vi ? "Hôm nay không có việc nào cần nhắc.\n\n" : "There is nothing to remind you of today.\n\n");
        }
        if (tasks.cut()) {
            text.append(
                    vi ? "Danh sách còn dài hơn; hãy xem trên trang.\n" : "The list goes on; see it on the page.\n");
        }
        text.append(settings.page("worklist")).append('\n');
        return new Digest(
                subject.formatted(
                        DAY.format(tasks.day()),
                        tasks.in(Set.of(Stage.OVERDUE)).size(),
                        tasks.in(Set.of(Stage.DUE_SOON)).size()),
                text.toString(),
                tasks);
    }
}
