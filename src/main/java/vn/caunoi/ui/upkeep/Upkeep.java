package vn.caunoi.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Labels;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.form.Finder;
import vn.caunoi.ui.form.Forms;
import vn.caunoi.ui.form.ValueTexts;
import vn.caunoi.writing.Change;
import vn.caunoi.writing.History;
import vn.caunoi.writing.Merging;
import vn.caunoi.writing.Sheets;
import vn.caunoi.writing.Writing;

/** What those who may write can do with a record from its page; for anybody else nothing is asked of the register. */
@SpringComponent
public class Upkeep {

    /** What lasts until it ends; other things happen or are said, once. */
    private static final Set<RecordKind> LASTING = Set.of(
            RecordKind.PROVINCE,
            RecordKind.PARTNER,
            RecordKind.RELATION,
            RecordKind.AGREEMENT,
            RecordKind.COUNTRY,
            RecordKind.TRADE_AGREEMENT,
            RecordKind.MISSION,
            RecordKind.ORGANISATION,
            RecordKind.EVENT_SERIES,
            RecordKind.NEED,
            RecordKind.PROJECT,
            RecordKind.PROPOSAL,
            RecordKind.COMMITMENT,
            RecordKind.DEADLINE_RULE);

    final Callers callers;
    final Writing writing;
    final Merging merging;
    final History history;
    final Sheets sheets;
    final Directory directory;
    final Labels labels;
    final Forms forms;
    final Finder finder;
    final ValueTexts texts;
    final Deeds deeds;
    private final Additions additions;

    Upkeep(
            Callers callers,
            Writing writing,
            Merging merging,
            History history,
            Sheets sheets,
            Directory directory,
            Labels labels,
            Forms forms,
            Finder finder,
            ValueTexts texts,
            Deeds deeds,
            Additions additions) {
        this.callers = callers;
        this.writing = writing;
        this.merging = merging;
        this.history = history;
        this.sheets = sheets;
        this.directory = directory;
        this.labels = labels;
        this.forms = forms;
        this.finder = finder;
        this.texts = texts;
        this.deeds = deeds;
        this.additions = additions;
    }

    public boolean mayChange(Recorded record) {
        return writing.mayChange(record.globalId());
    }

    /** What can be done with a record; empty for those who may not. */
    public List<Component> actions(Recorded record) {
        var actions = new ArrayList<Component>();
        if (mayChange(record)) {
            actions.add(Additions.link(Links.edit(record), I18NProvider.translate("upkeep.edit")));
            if (record.confidence() != Confidence.WITHDRAWN) {
                if (LASTING.contains(record.recordKind())) {
                    actions.add(button("upkeep.end", () -> deeds.end(record)));
                }
                actions.add(button("upkeep.withdraw", () -> deeds.withdraw(record)));
            }
        }
        if (merging.mayMerge(record.recordKind())) {
            actions.add(button("upkeep.merge", () -> MergeDialog.open(this, record)));
        }
        return actions;
    }

    /** The same for a record that has no page of its own, small enough to stand beside it. */
    public List<Component> small(Recorded record) {
        var edit = new Anchor(Links.edit(record), I18NProvider.translate("upkeep.edit"));
        edit.addClassName("cn-source");
        edit.getElement()
                .setAttribute("aria-label", I18NProvider.translate("upkeep.edit.of", record.label(Texts.lang())));
        return List.of(
                edit,
                small("upkeep.withdraw", record, () -> deeds.withdraw(record)),
                small("upkeep.history", record, () -> historyOf(record)));
    }

    private static NativeButton small(String text, Recorded record, Runnable work) {
        var button = new NativeButton(I18NProvider.translate(text), click -> work.run());
        button.addClassName("cn-source");
        button.getElement()
                .setAttribute("aria-label", I18NProvider.translate(text) + ": " + record.label(Texts.lang()));
        return button;
    }

    private void historyOf(Recorded record) {
        var dialog = new Dialog(I18NProvider.translate("history.of", record.label(Texts.lang())));
        dialog.addClassName("form-dialog");
        dialog.add(history(record));
        dialog.getFooter().add(new Button(I18NProvider.translate("upkeep.back"), click -> dialog.close()));
        dialog.open();
    }

    /** The links to the forms for what a list holds, and for the kinds beside it; none for those who may not. */
    public @Nullable Component additions(RecordKind list) {
        return additions.of(list);
    }

    /** The forms for what belongs to a record, with this side of it filled in. */
    public @Nullable Component additions(Recorded record) {
        return additions.of(record);
    }

    /** Those of these records that are internal; asked for those only who can see such records. */
    public Set<Long> internal(Collection<Long> ids) {
        return callers.current().readsInternal() ? labels.internal(ids) : Set.of();
    }

    /** Whether it has ended, for those who keep the record up. */
    public boolean hasEnded(Recorded record) {
        return callers.current().signedIn()
                && labels.ended(List.of(record.id())).contains(record.id());
    }

    public static Component internalBadge() {
        var badge = new Span(I18NProvider.translate("upkeep.internal"));
        badge.addClassNames("cn-badge", "cn-internal");
        badge.getElement().setAttribute("title", I18NProvider.translate("upkeep.internal.explained"));
        return badge;
    }

    public static Component endedBadge() {
        var badge = new Span(I18NProvider.translate("upkeep.ended"));
        badge.addClassNames("cn-badge", "cn-ended");
        return badge;
    }

    /** Every change of the record, read when somebody asks for it. */
    public Component history(Recorded record) {
        return new HistoryPanel(this, record);
    }

    /** Says that the address was that of a record which was merged into this one. */
    public String mergedNote(long merged, Recorded into) {
        return history.window(into.id(), 0, 50).stream()
                .filter(change -> change.recordId().id() == merged)
                .findFirst()
                .map(change -> I18NProvider.translate("upkeep.merged", nameIn(change)))
                .orElseGet(() -> I18NProvider.translate("upkeep.merged.unnamed"));
    }

    /** What the record of a change was called then. */
    static String nameIn(Change change) {
        var values = change.after() != null ? change.after() : change.before();
        return Stream.of("nameVi", "titleVi")
                .map(name -> values == null ? null : values.text(name))
                .filter(name -> name != null)
                .findFirst()
                .orElseGet(() -> change.recordId().toString());
    }

    void openPage(GlobalId id) {
        forms.addressOf(id).ifPresent(Links::open);
    }

    private static Component button(String text, Runnable work) {
        var button = new Button(I18NProvider.translate(text), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
