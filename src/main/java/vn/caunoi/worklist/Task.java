package vn.caunoi.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * One thing to be done about a record.
 *
 * @param part which part of the record, for instance the step of a commitment; 0 for the whole
 * @param since the last day on which something was heard of it, or when it began
 * @param owner the account that sees to it
 * @param detailVi what the part is, or which rule sets the day
 * @param day the day from which it is seen
 */
public record Task(
        TaskKind kind,
        Stage stage,
        long recordId,
        int part,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate since,
        @Nullable String owner,
        @Nullable String detailVi,
        @Nullable String detailEn,
        LocalDate day) {

    /** The same for the same thing whatever the day: a calendar finds its entry again by it. */
    public String key() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + recordId + "-" + part;
    }

    public @Nullable String detail(Lang lang) {
        return lang.pick(detailVi, detailEn);
    }

    /** How it stands, in a sentence: "Trả lời kiến nghị: quá hạn 5 ngày (03/11/2026)". */
    public String text(Lang lang) {
        return TaskText.of(this, lang);
    }

    /** Where it stands in the list: the most pressing stage first, then by day, what has no day last. */
    String place() {
        return "%d %s %s"
                .formatted(stage.ordinal(), dueOn != null ? dueOn : since == null ? "9999" : "8888 " + since, key());
    }
}
