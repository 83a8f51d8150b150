package vn.caunoi.ui.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.caunoi.base.GlobalId;
import vn.caunoi.ui.Texts;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Problem;

/** Why something was not saved, above the buttons; empty as long as nothing was refused. */
public final class Refusal extends Composite<Div> {
    private final Forms forms;

    public Refusal(Forms forms) {
        this.forms = forms;
        getContent().addClassName("form-refusal");
        getContent().getElement().setAttribute("role", "alert");
        getContent().getElement().setAttribute("tabindex", "-1");
        clear();
    }

    public void clear() {
        getContent().removeAll();
        getContent().setVisible(false);
    }

    /** What is wrong and belongs to no field. */
    public void problems(List<Problem> problems) {
        problems.forEach(problem -> say(problem.message(Texts.lang())));
    }

    public void say(String text) {
        getContent().add(new Paragraph(text));
        getContent().setVisible(true);
    }

    private void say(String text, List<GlobalId> records, int more) {
        clear();
        say(text);
        getContent().add(AlikeHints.list(forms, records, null));
        if (more > 0) {
            getContent().add(new Paragraph(getTranslation("form.more-records", more)));
        }
        getContent().getElement().callJsFunction("focus");
    }

    /** Shows any outcome that no dialogue is for; what was saved is none of them. */
    public void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved saved -> clear();
            case Outcome.Invalid(var problems) -> {
                clear();
                problems(problems);
            }
            case Outcome.Conflict conflict ->
                say(
                        getTranslation("form.conflict.meanwhile", conflict.by(), time(conflict)),
                        List.of(conflict.id()),
                        0);
            case Outcome.Forbidden forbidden -> say(forbidden.message(Texts.lang()), List.of(), 0);
            case Outcome.StillReferenced named ->
                say(
                        named.message(Texts.lang()),
                        named.by(),
                        named.total() - named.by().size());
            case Outcome.PeriodOverlaps overlaps -> say(overlaps.message(Texts.lang()), overlaps.with(), 0);
            case Outcome.DuplicateSuspected alike -> say(alike.message(Texts.lang()), alike.candidates(), 0);
        }
    }

    private static String time(Outcome.Conflict conflict) {
        return vn.caunoi.ui.Format.current().time(conflict.at());
    }
}
