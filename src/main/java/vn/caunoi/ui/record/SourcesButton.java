package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverVariant;
import java.util.List;
import java.util.function.Supplier;
import vn.caunoi.source.Citation;

/** A small button beside a fact that shows where it is known from; the citations are only read when somebody asks. */
public final class SourcesButton extends Composite<NativeButton> {
    private final String label;

    /** @param of what is known, in words, for those who do not see what the button stands beside */
    public SourcesButton(String of, Supplier<List<Citation>> citations) {
        this("", of, citations);
    }

    /** @param text what stands on it; the usual word where it is empty */
    public SourcesButton(String text, String of, Supplier<List<Citation>> citations) {
        label = getTranslation("record.source.of", of);
        var button = getContent();
        button.setText(text.isEmpty() ? getTranslation("record.source.button") : text);
        button.addClassName("cn-source");
        button.getElement().setAttribute("aria-label", label);
        button.addClickListener(click -> {
            click.unregisterListener();
            open(citations.get());
        });
    }

    /** From the second click on, the popover opens by itself. */
    private void open(List<Citation> found) {
        var popover = new Popover(found.isEmpty() ? none() : CitationCard.of(found));
        popover.setTarget(getContent());
        popover.setAriaLabel(label);
        popover.addThemeVariants(PopoverVariant.ARROW);
        popover.addClassName("record-sources");
        popover.open();
    }

    private Component none() {
        return new Paragraph(getTranslation("record.empty.sources"));
    }
}
