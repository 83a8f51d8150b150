package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.notification.Notification;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Recorded;
import vn.caunoi.briefing.Briefing;
import vn.caunoi.briefing.BriefingKey;
import vn.caunoi.briefing.BriefingLine;
import vn.caunoi.briefing.BriefingOutcome;
import vn.caunoi.briefing.BriefingSectionKind;
import vn.caunoi.briefing.BriefingSentences;
import vn.caunoi.briefing.HiddenLine;
import vn.caunoi.briefing.SentenceStanding;
import vn.caunoi.province.Province;

/** What whoever reads a briefing may change in it, and what is done when they have. */
final class Editing {
    private static final int LONG_ENOUGH = 4000;

    private final Briefing briefing;
    private final Recorded subject;
    private final BriefingSentences sentences;
    private final Runnable changed;

    /** @param changed writes the page anew */
    Editing(Briefing briefing, Recorded subject, BriefingSentences sentences, Runnable changed) {
        this.briefing = briefing;
        this.subject = subject;
        this.sentences = sentences;
        this.changed = changed;
    }

    void add(BriefingSectionKind section) {
        new SentenceDialog(this, SentenceDialog.What.added(section)).open();
    }

    void change(BriefingSectionKind section, BriefingLine line) {
        new SentenceDialog(this, SentenceDialog.What.of(section, line, register(line, section))).open();
    }

    void show(HiddenLine hidden) {
        tell(end(hidden.author().key(), null));
    }

    /** The sentence of the register that a line stands for, if it stands in its place. */
    private @Nullable String register(BriefingLine line, BriefingSectionKind section) {
        var author = line.author();
        if (author == null) {
            return line.key();
        }
        if (author.standing() != SentenceStanding.CHANGED_SINCE) {
            return null;
        }
        return author.reason() != null ? line.key() : before(line, section);
    }

    /** What the register says by now stands right before what the author said of it. */
    private @Nullable String before(BriefingLine line, BriefingSectionKind section) {
        @Nullable BriefingLine last = null;
        for (var each : briefing.sections()) {
            if (each.kind() == section) {
                for (var one : each.lines()) {
                    if (one.equals(line)) {
                        return last == null ? null : last.key();
                    }
                    last = one;
                }
            }
        }
        return null;
    }

    Briefing briefing() {
        return briefing;
    }

    BriefingOutcome write(BriefingSentences.Wanted wanted) {
        return sentences.write(subject, province(), wanted);
    }

    BriefingOutcome end(String key, @Nullable String reason) {
        return sentences.end(BriefingKey.parse(BriefingKey.Of.SENTENCE, key, "sentence"), reason);
    }

    private @Nullable Province province() {
        return briefing.province();
    }

    /** Says what came of it, and shows the briefing as it is now. */
    void tell(BriefingOutcome outcome) {
        Notification.show(Outcomes.text(outcome), LONG_ENOUGH, Notification.Position.BOTTOM_CENTER);
        changed.run();
    }
}
