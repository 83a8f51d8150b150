package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.matching.WeighingOutcome.WeighingChange;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.Table;

/** Who would come among the first ten partners of which provinces, and who would go, before anything is saved. */
final class WeightPreview extends Composite<Section> {

    WeightPreview(List<WeighingChange> changes, Directory directory, Runnable save) {
        var title = new H2(getTranslation("weights.preview.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var told = new Paragraph(
                changes.isEmpty()
                        ? getTranslation("weights.preview.nothing")
                        : getTranslation("weights.preview.provinces", changes.size()));
        told.getElement().setAttribute("role", "status");
        getContent().add(title, told);
        if (!changes.isEmpty()) {
            getContent().add(table(changes, directory, title.getText()));
        }
        var keep = new Button(getTranslation("weights.save"), click -> save.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        var foot = new Div(keep);
        foot.addClassName("cn-row");
        getContent().add(foot);
        // Whoever works by keyboard or screen reader goes on where the answer stands.
        title.getElement().executeJs("this.focus()");
    }

    private Table<WeighingChange> table(List<WeighingChange> changes, Directory directory, String title) {
        var known = directory.load(changes.stream()
                .flatMap(change -> Stream.concat(
                        Stream.of(change.provinceId()),
                        Stream.concat(change.coming().stream(), change.going().stream())))
                .distinct()
                .toList());
        return new Table<WeighingChange>(title)
                .titled(getTranslation("fitting.province"), change -> link(known.get(change.provinceId())), null)
                .titled(getTranslation("weights.coming"), change -> links(change.coming(), known), null)
                .titled(getTranslation("weights.going"), change -> links(change.going(), known), null)
                .titled(
                        getTranslation("weights.moved"),
                        change -> change.moved() == 0
                                ? null
                                : new Span(Format.current().number(change.moved())),
                        null)
                .rows(changes);
    }

    private static @Nullable Component links(List<Long> ids, Map<Long, Recorded> known) {
        var found = ids.stream().map(known::get).filter(Objects::nonNull).toList();
        if (found.isEmpty()) {
            return null;
        }
        var list = new UnorderedList();
        found.forEach(record -> list.add(new ListItem(link(record))));
        return list;
    }

    private static Component link(@Nullable Recorded record) {
        return record == null ? new Span("?") : new Anchor(Links.to(record), record.label(Texts.lang()));
    }
}
