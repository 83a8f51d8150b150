package vn.caunoi.ui.form;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** Enters a record that somebody has to name and that is not there yet, without leaving the form it is for. */
final class QuickEntry extends Dialog {

    QuickEntry(Forms forms, RecordKind kind, Consumer<GlobalId> named) {
        setHeaderTitle(getTranslation("form.new." + kind.name()));
        addClassNames("form-dialog");
        setCloseOnOutsideClick(false);
        Consumer<GlobalId> taken = id -> {
            close();
            named.accept(id);
        };
        var editor =
                new Editor(forms, Start.of(kind, Sides.blank(forms.sheets.of(kind))), false, new Editor.Listener() {
                    @Override
                    public void saved(GlobalId id) {
                        taken.accept(id);
                    }

                    @Override
                    public void left() {
                        close();
                    }
                });
        editor.use(taken);
        add(kind == RecordKind.SOURCE ? editor.withoutEvidence() : editor);
    }
}
