package vn.caunoi.ui.upkeep;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.form.Item;
import vn.caunoi.ui.form.Refusal;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Merging.Outlook;
import vn.caunoi.writing.Outcome;

/** Makes one of two records that are the same, after showing what that means. */
@CssImport("./styles/upkeep.css")
final class MergeDialog extends Composite<Div> {
    private final Upkeep upkeep;
    private final Recorded record;
    private final ComboBox<Item> other;
    private final RadioButtonGroup<GlobalId> stays = new RadioButtonGroup<>();
    private final Div outlook = new Div();
    private Outlook.@Nullable MergePreview shown;

    private MergeDialog(Upkeep upkeep, Recorded record) {
        this.upkeep = upkeep;
        this.record = record;
        other = new ComboBox<>(getTranslation("upkeep.merge.other"));
        other.setPlaceholder(getTranslation("form.find"));
        other.setRequiredIndicatorVisible(true);
        other.setManualValidation(true);
        other.setWidthFull();
        upkeep.finder.serve(
                other, List.of(record.recordKind()), item -> !item.value().equals(record.id()));
        other.addValueChangeListener(chosen -> offer(chosen.getValue()));
        stays.setLabel(getTranslation("upkeep.merge.stays"));
        stays.setVisible(false);
        stays.addValueChangeListener(chosen -> preview());
        outlook.getElement().setAttribute("role", "status");
        outlook.addClassName("upkeep-outlook");
        getContent().addClassName("cn-stack");
        getContent().add(other, stays, outlook);
    }

    static void open(Upkeep upkeep, Recorded record) {
        var choice = new MergeDialog(upkeep, record);
        new DeedDialog(
                        upkeep.forms,
                        record.recordKind(),
                        choice.getTranslation("upkeep.merge.heading", record.label(Texts.lang())),
                        "upkeep.merge.",
                        choice,
                        choice::merge,
                        upkeep::openPage)
                .open();
    }

    private void offer(@Nullable Item chosen) {
        other.setInvalid(false);
        stays.setVisible(chosen != null);
        outlook.removeAll();
        shown = null;
        if (chosen != null) {
            var id = chosen.id().orElseThrow();
            stays.setItems(record.globalId(), id);
            stays.setItemLabelGenerator(each -> each.equals(id)
                    ? chosen.label() + (chosen.gist().isEmpty() ? "" : " – " + chosen.gist())
                    : record.label(Texts.lang()));
            stays.setValue(record.globalId());
        }
    }

    private @Nullable GlobalId into() {
        return stays.getValue();
    }

    private GlobalId from() {
        var chosen = other.getValue().id().orElseThrow();
        return chosen.equals(into()) ? record.globalId() : chosen;
    }

    private void preview() {
        outlook.removeAll();
        shown = null;
        var into = into();
        if (into == null || other.isEmpty()) {
            return;
        }
        switch (upkeep.merging.preview(from(), into)) {
            case Outlook.MergePreview preview -> {
                shown = preview;
                show(preview);
            }
            case Outlook.Refused(var why) -> {
                var refusal = new Refusal(upkeep.forms);
                refusal.tell(why);
                outlook.add(refusal);
            }
        }
    }

    private void show(Outlook.MergePreview preview) {
        outlook.add(new Paragraph(getTranslation("upkeep.merge.moves", preview.total())));
        var known =
                upkeep.directory.load(preview.moves().stream().map(GlobalId::id).toList());
        var list = new UnorderedList();
        list.addClassNames("record-list", "upkeep-moves");
        preview.moves().stream()
                .map(id -> known.get(id.id()))
                .filter(Objects::nonNull)
                .forEach(moved -> {
                    var link = new Anchor(Links.to(moved), moved.label(Texts.lang()));
                    link.setTarget("_blank");
                    list.add(new ListItem(link));
                });
        outlook.add(list);
        if (preview.total() > list.getComponentCount()) {
            outlook.add(new Paragraph(getTranslation("form.more-records", preview.total() - list.getComponentCount())));
        }
        if (preview.fields().isEmpty()) {
            outlook.add(new Paragraph(getTranslation("upkeep.merge.gains.nothing")));
            return;
        }
        var gains = getTranslation("upkeep.merge.gains");
        var words = upkeep.texts.words(preview.fields().stream()
                .flatMap(field -> java.util.stream.Stream.of(
                                java.util.Optional.ofNullable(field.before()),
                                java.util.Optional.ofNullable(field.after()))
                        .flatMap(java.util.Optional::stream))
                .toList());
        outlook.add(
                new Paragraph(gains),
                new Comparison(
                        gains,
                        "history.before",
                        "history.after",
                        upkeep.sheets.of(record.recordKind()),
                        preview.fields(),
                        words));
    }

    /** What was shown is what is merged. */
    private @Nullable Outcome merge(Evidence evidence) {
        if (other.isEmpty()) {
            other.setErrorMessage(getTranslation("upkeep.merge.choose"));
            other.setInvalid(true);
            other.focus();
        }
        var preview = shown;
        return preview == null
                ? null
                : upkeep.merging.merge(
                        preview.from(), preview.fromVersion(), preview.into(), preview.intoVersion(), evidence);
    }
}
