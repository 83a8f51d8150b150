package vn.caunoi.ui.upkeep;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.DayField;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.form.Forms;
import vn.caunoi.ui.form.ValueTexts;
import vn.caunoi.writing.Change;
import vn.caunoi.writing.Change.FieldChange;
import vn.caunoi.writing.Merging;
import vn.caunoi.writing.Sheets;
import vn.caunoi.writing.Values;
import vn.caunoi.writing.Writing;

/** What is done to a record as a whole, each asked for in a dialogue with its reason. */
@SpringComponent
class Deeds {

    private final Writing writing;
    private final Merging merging;
    private final Sheets sheets;
    private final Forms forms;
    private final ValueTexts texts;

    Deeds(Writing writing, Merging merging, Sheets sheets, Forms forms, ValueTexts texts) {
        this.writing = writing;
        this.merging = merging;
        this.sheets = sheets;
        this.forms = forms;
        this.texts = texts;
    }

    void end(Recorded record) {
        var day = new DayField(I18NProvider.translate("upkeep.end.day"));
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        int version = version(record);
        new DeedDialog(
                        forms,
                        record.recordKind(),
                        I18NProvider.translate("upkeep.end.heading", record.label(Texts.lang())),
                        "upkeep.end.",
                        day,
                        evidence -> {
                            var on = day.getValue();
                            day.setInvalid(on == null);
                            if (on == null) {
                                day.setErrorMessage(I18NProvider.translate("upkeep.end.day.needed"));
                                day.focus();
                                return null;
                            }
                            return writing.end(record.globalId(), version, on, evidence);
                        },
                        this::open)
                .open();
    }

    void withdraw(Recorded record) {
        int version = version(record);
        new DeedDialog(
                        forms,
                        record.recordKind(),
                        I18NProvider.translate("upkeep.withdraw.heading", record.label(Texts.lang())),
                        "upkeep.withdraw.",
                        null,
                        evidence -> writing.withdraw(record.globalId(), version, evidence),
                        this::open)
                .open();
    }

    /** Shows what would change before an earlier state comes back. */
    void restore(Recorded record, Change change) {
        var standing = writing.read(record.globalId()).orElseThrow();
        var state = Optional.ofNullable(change.after()).orElse(Values.NONE);
        var fields = sheets.of(record.recordKind()).fields().stream()
                .filter(field -> state.all().containsKey(field.name()))
                .map(field ->
                        new FieldChange(field.name(), standing.values().get(field.name()), state.get(field.name())))
                .filter(field -> !Values.same(field.before(), field.after()))
                .toList();
        var named = new ArrayList<@Nullable Object>();
        fields.forEach(field -> {
            named.add(field.before());
            named.add(field.after());
        });
        var heading = I18NProvider.translate("history.restore.heading", change.version());
        var body = fields.isEmpty()
                ? new Span(I18NProvider.translate("history.restore.nothing"))
                : new Comparison(
                        heading,
                        "history.restore.now",
                        "history.restore.then",
                        sheets.of(record.recordKind()),
                        fields,
                        texts.words(named));
        new DeedDialog(
                        forms,
                        record.recordKind(),
                        heading,
                        "history.restore.",
                        body,
                        evidence -> writing.restore(change.id(), standing.version(), evidence),
                        this::open)
                .open();
    }

    void unmerge(Change change) {
        new DeedDialog(
                        forms,
                        change.recordId().kind(),
                        I18NProvider.translate("history.unmerge.heading", Upkeep.nameIn(change)),
                        "history.unmerge.",
                        null,
                        evidence -> merging.undo(change.recordId(), evidence),
                        this::open)
                .open();
    }

    private int version(Recorded record) {
        return writing.read(record.globalId()).map(Writing.Draft::version).orElse(0);
    }

    private void open(GlobalId id) {
        forms.addressOf(id).ifPresent(Links::open);
    }
}
