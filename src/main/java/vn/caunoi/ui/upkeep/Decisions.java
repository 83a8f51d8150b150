package vn.caunoi.ui.upkeep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Inheritance;
import vn.caunoi.agreement.InheritanceDecision;
import vn.caunoi.agreement.Inheritances;
import vn.caunoi.base.Calendar;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.form.Forms;

/** What an officer can decide on an inherited agreement: a button for each, and a dialogue behind it. */
@SpringComponent
public class Decisions {
    final Inheritances inheritances;
    final Forms forms;
    final Calendar calendar;

    Decisions(Inheritances inheritances, Forms forms, Calendar calendar) {
        this.inheritances = inheritances;
        this.forms = forms;
        this.calendar = calendar;
    }

    /** The buttons for one that waits; what is to be done once it is decided. */
    public Component buttons(Inheritance waiting, Agreement agreement, Province successor, Runnable then) {
        var buttons = new Div();
        buttons.addClassName("cn-row");
        for (var decision : InheritanceDecision.values()) {
            var text = I18NProvider.translate("inheritances.decide." + decision.name());
            var button = new Button(
                    text, click -> new DecisionDialog(this, waiting, agreement, successor, decision, then).open());
            button.addThemeVariants(
                    decision == InheritanceDecision.CONFIRMED ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
            button.setAriaLabel(I18NProvider.translate("inheritances.decide.of", text, agreement.label(Texts.lang())));
            buttons.add(button);
        }
        return buttons;
    }
}
