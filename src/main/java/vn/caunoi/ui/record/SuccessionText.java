package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.province.Province;
import vn.caunoi.province.Succession;
import vn.caunoi.province.SuccessionKind;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** What became of some provinces on one day: "Hợp nhất: Bến Tre, Trà Vinh, Vĩnh Long → Vĩnh Long", and by which document. */
final class SuccessionText extends Composite<Div> {
    private static final int MOST_LINES = 4;

    SuccessionText(List<Succession> steps) {
        var changes = steps.stream()
                .filter(step -> step.kind() != SuccessionKind.CONTINUED)
                .collect(Collectors.groupingBy(step -> step.successor().id(), LinkedHashMap::new, Collectors.toList()));
        changes.values().stream().limit(MOST_LINES).forEach(this::change);
        if (changes.size() > MOST_LINES) {
            getContent()
                    .add(new Div(new Span(getTranslation("record.timeline.merger-rest", changes.size() - MOST_LINES))));
        }
        var unchanged = steps.stream()
                .filter(step -> step.kind() == SuccessionKind.CONTINUED)
                .toList();
        if (!unchanged.isEmpty()) {
            getContent().add(line(SuccessionKind.CONTINUED, unchanged, Succession::successor));
        }
        var document = new Div(new Span(steps.getFirst().document()));
        document.addClassName("cn-small");
        getContent().add(document);
    }

    /** A unit that is known to have merged, but with whom is not told here, and that kept its name, is named once. */
    private void change(List<Succession> steps) {
        var step = steps.getFirst();
        var line = line(step.kind(), steps, Succession::predecessor);
        if (steps.size() == 1
                && step.kind() == SuccessionKind.MERGED
                && step.predecessor().nameVi().equals(step.successor().nameVi())) {
            line.add(new Span(" " + getTranslation("record.timeline.kept-name")));
        } else {
            line.add(new Span(" → "), shortly(step.successor()));
        }
        getContent().add(line);
    }

    private Div line(SuccessionKind kind, List<Succession> steps, Function<Succession, Province> side) {
        var line = new Div(new Span(getTranslation("record.timeline." + kind) + ": "));
        for (int each = 0; each < steps.size(); each++) {
            line.add(new Span(each == 0 ? "" : ", "), shortly(side.apply(steps.get(each))));
        }
        return line;
    }

    private static Component shortly(Province province) {
        return new Anchor(Links.to(province), province.name(Texts.lang()));
    }
}
