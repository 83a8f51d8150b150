package vn.caunoi.ui.record;

import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadline.DeadlineRule;
import vn.caunoi.deadline.DeadlineRules;
import vn.caunoi.ui.Links;

/** A rule of the law that deadlines come from. */
@Route(Links.DEADLINE_RULES + RecordView.KEY)
class DeadlineRuleView extends RecordView<DeadlineRule> {
    private final DeadlineRules rules;

    DeadlineRuleView(DeadlineRules rules, Sections sections) {
        super(sections);
        this.rules = rules;
    }

    @Override
    Optional<DeadlineRule> find(String key, @Nullable LocalDate day) {
        var id = number(key);
        return Optional.ofNullable(rules.load(List.of(id)).get(id));
    }

    @Override
    void fill(RecordPage page, DeadlineRule rule) {
        page.main(new RecordSection(
                        "facts",
                        new FactList()
                                .fact("code", rule.code())
                                .fact("rule", DeadlineTexts.sentence(rule))
                                .fact("valid", DeadlineTexts.validity(rule))
                                .note(rule),
                        DeadlineSections.rules()))
                .side(sections.sources(rule));
    }
}
