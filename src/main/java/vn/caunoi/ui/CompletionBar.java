package vn.caunoi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import vn.caunoi.commitment.Completion;

/** How far a commitment has come: the word says it, and five steps of which so many are filled repeat it. */
public final class CompletionBar extends Composite<Div> {

    /** Nothing is filled where nobody has assessed it. */
    public CompletionBar(@Nullable Completion completion) {
        var steps = new Span();
        steps.addClassName("cn-completion-steps");
        steps.getElement().setAttribute("aria-hidden", "true");
        for (var step : Completion.values()) {
            var part = new Span();
            part.setClassName("cn-done", completion != null && step.compareTo(completion) <= 0);
            steps.add(part);
        }
        getContent().addClassName("cn-completion");
        getContent().add(steps, new Span(text(completion)));
    }

    public static String text(@Nullable Completion completion) {
        return completion == null ? I18NProvider.translate("commitment.unassessed") : Texts.of(completion);
    }
}
