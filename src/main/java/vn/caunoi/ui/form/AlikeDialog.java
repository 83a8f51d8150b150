package vn.caunoi.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.ui.Texts;
import vn.caunoi.writing.Outcome.DuplicateSuspected;

/** Asks whether what is to be entered is one of those that are in the register already. */
final class AlikeDialog extends Dialog {

    /**
     * Shows the candidates.
     *
     * @param use takes one of them instead, where the form was opened to name one
     * @param another saves it in spite of them
     */
    AlikeDialog(Forms forms, DuplicateSuspected suspected, @Nullable Consumer<GlobalId> use, Runnable another) {
        setHeaderTitle(getTranslation("form.alike.heading"));
        addClassName("form-dialog");
        Consumer<GlobalId> taken = use == null
                ? null
                : id -> {
                    close();
                    use.accept(id);
                };
        add(new Paragraph(suspected.message(Texts.lang())), AlikeHints.list(forms, suspected.candidates(), taken));
        var back = new Button(getTranslation("form.alike.back"), click -> close());
        var save = new Button(getTranslation("form.alike.another"), click -> {
            close();
            another.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, save);
    }
}
