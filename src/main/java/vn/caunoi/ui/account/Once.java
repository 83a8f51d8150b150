package vn.caunoi.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;

/** A secret that is shown this once, to be copied. */
class Once extends Composite<Div> {

    Once(String explanation, String secret) {
        var text = new Code(secret);
        text.addClassName("account-secret");
        var copy = new Button(getTranslation("once.copy"), click -> {
            click.getSource().getElement().executeJs("navigator.clipboard.writeText($0)", secret);
            Notification.show(getTranslation("once.copied"));
        });
        getContent().addClassNames("cn-note", "account-once");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(explanation), text, copy);
    }
}
