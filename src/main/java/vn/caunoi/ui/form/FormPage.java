package vn.caunoi.ui.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.jspecify.annotations.Nullable;
import vn.caunoi.account.Callers;
import vn.caunoi.base.GlobalId;
import vn.caunoi.ui.Impasse;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** A page with one form; whoever would lose something by leaving it is asked. */
@CssImport("./styles/form.css")
abstract class FormPage extends Composite<Div> implements Titled, BeforeEnterObserver, BeforeLeaveObserver {
    private static final int LONG_ENOUGH = 4000;

    final Forms forms;
    private final Callers callers;
    private final H1 heading = new H1();
    private @Nullable Editor editor;
    private String back = Links.HOME;

    FormPage(Forms forms, Callers callers) {
        this.forms = forms;
        this.callers = callers;
    }

    @Override
    public String heading() {
        return heading.getText();
    }

    final void name(String text) {
        heading.setText(text);
    }

    /** Shows the form; back is where one goes who does not save. */
    final Editor open(Start start, boolean fromPartner, String back) {
        this.back = back;
        var shown = new Editor(forms, start, fromPartner, new Editor.Listener() {
            @Override
            public void saved(GlobalId id) {
                Notification.show(getTranslation("form.saved"), LONG_ENOUGH, Notification.Position.BOTTOM_CENTER);
                Links.open(forms.addressOf(id).orElse(FormPage.this.back));
            }

            @Override
            public void left() {
                Links.open(FormPage.this.back);
            }
        });
        editor = shown;
        var header = new Header(heading);
        header.addClassName("cn-page-header");
        getContent().removeAll();
        getContent().addClassNames("cn-page", "form-page");
        getContent().add(header, shown);
        return shown;
    }

    /** Says why there is no form for this reader. */
    final void refuse() {
        name(getTranslation("form.refused"));
        var text = callers.current().signedIn()
                ? forms.writing.refusal().message(Texts.lang())
                : getTranslation("form.refused.anonymous");
        getContent().removeAll();
        getContent().addClassNames("cn-page", "form-page");
        getContent().add(new Impasse(heading(), text));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor == null || !editor.isUnsaved()) {
            return;
        }
        var leaving = event.postpone();
        // Staying is what Enter does.
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("form.unsaved.heading"));
        question.setText(getTranslation("form.unsaved.explained"));
        question.setRejectable(true);
        question.setRejectText(getTranslation("form.unsaved.leave"));
        question.setRejectButtonTheme("error tertiary");
        question.addRejectListener(left -> leaving.proceed());
        question.setConfirmText(getTranslation("form.unsaved.stay"));
        question.addConfirmListener(stayed -> leaving.cancel());
        question.addCancelListener(stayed -> leaving.cancel());
        question.open();
    }
}
