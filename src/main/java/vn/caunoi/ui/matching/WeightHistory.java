package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.matching.Weighing;
import vn.caunoi.matching.Weighing.MatchWeight;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.Table;

/** Every version of the weights: who, when, why, and what it changed. */
final class WeightHistory extends Composite<Section> {

    /** @param versions the newest first */
    WeightHistory(List<Weighing> versions) {
        var title = new H2(I18NProvider.translate("weights.history"));
        var before = new HashMap<Integer, Weighing>();
        for (int each = 0; each + 1 < versions.size(); each++) {
            before.put(versions.get(each).version(), versions.get(each + 1));
        }
        getContent().addClassName("cn-card");
        getContent()
                .add(
                        title,
                        new Table<Weighing>(title.getText())
                                .titled(
                                        I18NProvider.translate("weights.version"),
                                        each -> new Span(String.valueOf(each.version())),
                                        null)
                                .titled(I18NProvider.translate("weights.when"), each -> new Span(when(each)), null)
                                .titled(I18NProvider.translate("weights.who"), each -> new Span(who(each)), null)
                                .titled(
                                        I18NProvider.translate("weights.note"),
                                        each -> each.note() == null ? null : new Span(each.note()),
                                        null)
                                .titled(
                                        I18NProvider.translate("weights.changes"),
                                        each -> changes(before.get(each.version()), each),
                                        null)
                                .rows(versions));
    }

    static String who(Weighing weighing) {
        return weighing.byName() == null ? I18NProvider.translate("weights.product") : weighing.byName();
    }

    static String when(Weighing weighing) {
        return weighing.at() == null ? "–" : Format.current().time(weighing.at().toInstant());
    }

    private static @Nullable Component changes(@Nullable Weighing before, Weighing after) {
        if (before == null) {
            return null;
        }
        Map<Object, MatchWeight> old = new HashMap<>();
        before.weights().forEach(weight -> old.put(weight.rule(), weight));
        var lines = new ArrayList<String>();
        for (var weight : after.weights()) {
            var was = old.get(weight.rule());
            if (was != null && !was.equals(weight)) {
                lines.add(I18NProvider.translate(
                        "weights.change", Texts.of(weight.rule()), written(was), written(weight)));
            }
        }
        if (before.unknownShare() != after.unknownShare()) {
            lines.add(I18NProvider.translate(
                    "weights.change",
                    I18NProvider.translate("weights.share"),
                    before.unknownShare() + "%",
                    after.unknownShare() + "%"));
        }
        if (lines.isEmpty()) {
            return null;
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static String written(MatchWeight weight) {
        return weight.used()
                ? Format.current().number(weight.points())
                : I18NProvider.translate("weights.unused", weight.points());
    }
}
