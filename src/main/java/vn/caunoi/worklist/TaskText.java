package vn.caunoi.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** Says in a sentence how a task stands on a day. */
final class TaskText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private TaskText() {}

    static String of(Task task, Lang lang) {
        var day = task.day();
        var vi = lang == Lang.VI;
        var due = task.dueOn();
        var since = task.since();
        var state =
                switch (task.stage()) {
                    case OVERDUE -> late(due == null ? day : due, day, vi);
                    case DUE_SOON -> near(due == null ? day : due, day, vi);
                    case TO_CONFIRM -> vi ? "chờ xác nhận" : "to be confirmed";
                    case IN_HAND -> inHand(due, vi);
                    case ASLEEP -> heard(vi ? "không có tin" : "nothing heard", since, vi);
                    case WAITING -> heard(vi ? "chờ bên khác" : "waiting for others", since, vi);
                };
        var detail = task.detail(lang);
        return task.kind().label(lang) + (detail == null ? "" : " (" + detail + ")") + ": " + state;
    }

    private static String late(LocalDate due, LocalDate day, boolean vi) {
        long days = ChronoUnit.DAYS.between(due, day);
        return vi
                ? "quá hạn %d ngày (%s)".formatted(days, DAY.format(due))
                : "%d %s overdue (%s)".formatted(days, days == 1 ? "day" : "days", DAY.format(due));
    }

    private static String near(LocalDate due, LocalDate day, boolean vi) {
        long days = ChronoUnit.DAYS.between(day, due);
        if (days == 0) {
            return vi ? "đến hạn hôm nay" : "due today";
        }
        return vi
                ? "còn %d ngày (%s)".formatted(days, DAY.format(due))
                : "due in %d %s (%s)".formatted(days, days == 1 ? "day" : "days", DAY.format(due));
    }

    private static String inHand(@Nullable LocalDate due, boolean vi) {
        if (due == null) {
            return vi ? "chưa có hạn" : "no day set";
        }
        return (vi ? "đến hạn " : "due on ") + DAY.format(due);
    }

    private static String heard(String what, @Nullable LocalDate since, boolean vi) {
        return since == null ? what : what + (vi ? " từ " : " since ") + DAY.format(since);
    }
}
