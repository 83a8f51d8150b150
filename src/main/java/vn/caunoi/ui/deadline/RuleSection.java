package vn.caunoi.ui.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.caunoi.base.Recorded;
import vn.caunoi.deadline.DeadlineRule;
import vn.caunoi.source.Citations;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.DeadlineTexts;
import vn.caunoi.ui.record.Table;

/** Every rule with what it wants, when it holds and the document it stands in. */
final class RuleSection extends Composite<Section> {

    RuleSection(List<DeadlineRule> rules, Citations citations) {
        var documents = citations.of(rules.stream().map(DeadlineRule::id).toList());
        getContent().setId("rules");
        getContent().addClassName("cn-card");
        getContent().add(new H2(getTranslation("deadline.rules")));
        if (rules.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("deadline.rules.none")));
            return;
        }
        getContent()
                .add(new Table<DeadlineRule>(getTranslation("deadline.rules"))
                        .column("rule", RuleSection::marked)
                        .column("wanted", rule -> new Span(DeadlineTexts.sentence(rule)))
                        .column("valid", rule -> new Span(DeadlineTexts.validity(rule)))
                        .column(
                                "document",
                                rule -> DeadlineTexts.documents(documents.getOrDefault(rule.id(), List.of())))
                        .rows(rules));
    }

    /** The way to a record, with its mark where it is not to be taken for a fact. */
    static Component marked(Recorded record) {
        var link = new Div(new Anchor(Links.to(record), record.label(Texts.lang())));
        Badges.confidence(record.confidence()).ifPresent(badge -> link.add(new Div(badge)));
        return link;
    }
}
