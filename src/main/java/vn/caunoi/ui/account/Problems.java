package vn.caunoi.ui.account;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.account.AccountProblem;
import vn.caunoi.ui.Texts;

/** Shows what is wrong with a form: at the field it concerns, or under the form where there is none. */
class Problems extends Paragraph {
    private final Map<String, HasValidation> fields = new HashMap<>();

    Problems() {
        addClassNames("cn-note", "cn-note-warn");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    Problems at(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
        setVisible(false);
    }

    void show(List<AccountProblem> problems) {
        clear();
        for (var problem : problems) {
            var message = problem.message(Texts.lang());
            var field = fields.get(problem.field());
            if (field == null) {
                say(message);
            } else {
                field.setErrorMessage(message);
                field.setInvalid(true);
            }
        }
    }

    void say(String message) {
        setText(message);
        setVisible(true);
    }
}
