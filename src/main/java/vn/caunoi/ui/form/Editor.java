package vn.caunoi.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Values;

/** A form with its evidence and its buttons: saves what was filled in and deals with whatever comes of it. */
final class Editor extends Composite<Div> {

    /** What whoever opened the form wants to know. */
    interface Listener {
        void saved(GlobalId id);

        void left();
    }

    private final Forms forms;
    private final RecordForm form;
    private final EvidenceFields evidence;
    private final Refusal refusal;
    private final Listener listener;
    private Start start;
    private @Nullable Consumer<GlobalId> use;
    private boolean settled;

    Editor(Forms forms, Start start, boolean fromPartner, Listener listener) {
        this.forms = forms;
        this.start = start;
        this.listener = listener;
        form = new RecordForm(forms, forms.sheets.of(start.kind()), fromPartner);
        evidence = new EvidenceFields(forms, start.kind());
        refusal = new Refusal(forms);
        form.show(start.values());
        if (start.id() != null) {
            form.hints().own(start.id());
        }
        var save = new Button(getTranslation("form.save"), click -> save(false));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        save.setDisableOnClick(false);
        var leave = new Button(getTranslation("form.cancel"), click -> listener.left());
        var buttons = new Div(save, leave);
        buttons.addClassNames("cn-row", "form-buttons");
        getContent().addClassName("form-editor");
        getContent().add(form, evidence, refusal, buttons);
        onChange(this::mark);
    }

    /** The same without evidence: a source needs no other. */
    Editor withoutEvidence() {
        evidence.setVisible(false);
        return this;
    }

    /** Offers those who are in the register already instead of one that is the same. */
    Editor use(Consumer<GlobalId> taken) {
        use = taken;
        form.hints().use(taken);
        return this;
    }

    RecordForm form() {
        return form;
    }

    void onChange(Runnable told) {
        form.onChange(told);
        evidence.onChange(told);
    }

    /** Whether something would be lost now. */
    boolean isUnsaved() {
        return !settled && (!form.changes(start.values()).isEmpty() || !evidence.isEmpty());
    }

    /** The browser asks before it closes a window in which something is unsaved, from the first letter on. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("""
                        const guard = event => {
                            if (!this.isConnected) {
                                window.removeEventListener('beforeunload', guard);
                            } else if (this.unsaved) {
                                event.preventDefault();
                            }
                        };
                        window.addEventListener('beforeunload', guard);
                        this.addEventListener('input', () => { this.unsaved = true; });""");
    }

    private void mark() {
        getElement().setProperty("unsaved", isUnsaved());
    }

    private void save(boolean evenIfAlike) {
        var id = start.id();
        take(
                id == null
                        ? forms.writing.create(start.kind(), form.values(), evidence.evidence(), evenIfAlike)
                        : forms.writing.change(id, start.version(), form.changes(start.values()), evidence.evidence()));
    }

    private void take(Outcome outcome) {
        refusal.clear();
        form.forgive();
        evidence.forgive();
        switch (outcome) {
            case Outcome.Saved saved -> {
                settled = true;
                mark();
                listener.saved(saved.id());
            }
            case Outcome.Invalid(var problems) -> refusal.problems(form.refuse(evidence.refuse(problems)));
            case Outcome.Conflict conflict -> meet(conflict);
            case Outcome.DuplicateSuspected suspected ->
                new AlikeDialog(forms, suspected, use, () -> save(true)).open();
            case Outcome.StillReferenced named -> refusal.tell(named);
            case Outcome.PeriodOverlaps overlaps -> refusal.tell(overlaps);
            case Outcome.Forbidden forbidden -> refusal.tell(forbidden);
        }
    }

    /** Shows both versions; what is chosen is saved on top of the one that stands. */
    private void meet(Outcome.Conflict conflict) {
        var standing = forms.writing.read(conflict.id()).orElseThrow();
        var yours = form.values();
        var differences = forms.sheets.of(start.kind()).fields().stream()
                .map(field -> new ConflictDialog.Difference(
                        field,
                        start.values().get(field.name()),
                        yours.get(field.name()),
                        standing.values().get(field.name())))
                .filter(difference -> !Values.same(difference.yours(), difference.theirs()))
                .toList();
        new ConflictDialog(forms, start.kind(), conflict, differences, chosen -> {
                    var merged = new LinkedHashMap<String, @Nullable Object>(
                            standing.values().all());
                    merged.putAll(chosen.all());
                    start = Start.of(standing);
                    form.show(new Values(merged));
                    save(false);
                })
                .open();
    }

    Start start() {
        return Objects.requireNonNull(start);
    }
}
