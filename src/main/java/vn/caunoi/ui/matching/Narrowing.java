package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Recorded;
import vn.caunoi.need.Need;
import vn.caunoi.province.Purpose;
import vn.caunoi.ui.Fold;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.list.Option;

/** For which province, for which of its needs, to what end and to which occasion partners are looked for. */
final class Narrowing extends Composite<Div> {

    /** An occasion to choose, with its day in words. */
    record Ahead(Recorded of, String text) {}

    private final Asked asked;
    private final Consumer<Asked> go;

    Narrowing(
            Asked asked,
            @Nullable String code,
            List<Option> provinces,
            List<Need> needs,
            List<Ahead> occasions,
            Consumer<Asked> go) {
        this.asked = asked;
        this.go = go;
        getContent().addClassName("matching-choice");
        var province = box("matching.province", provinces, code, chosen -> go.accept(asked.of(chosen)));
        province.setPlaceholder(getTranslation("matching.province.hint"));
        getContent().add(province);
        if (code != null) {
            getContent().add(need(needs), purpose(), occasion(occasions));
        }
    }

    private ComboBox<Option> need(List<Need> needs) {
        var box = optional(
                "matching.need",
                needs.stream()
                        .map(need -> new Option(String.valueOf(need.id()), need.label(Texts.lang())))
                        .toList(),
                text(asked.need()),
                chosen -> go.accept(asked.about(number(chosen))));
        box.setPlaceholder(getTranslation(needs.isEmpty() ? "matching.need.none" : "matching.need.any"));
        return box;
    }

    private ComboBox<Option> purpose() {
        var box = optional(
                "matching.purpose",
                Arrays.stream(Purpose.values()).map(Option::of).toList(),
                asked.purpose() == null ? null : asked.purpose().name(),
                chosen -> go.accept(asked.serving(chosen == null ? null : Purpose.valueOf(chosen))));
        box.setPlaceholder(getTranslation("matching.purpose.any"));
        return box;
    }

    private ComboBox<Option> occasion(List<Ahead> occasions) {
        var box = optional(
                "matching.occasion",
                occasions.stream()
                        .map(ahead -> new Option(String.valueOf(ahead.of().id()), ahead.text()))
                        .toList(),
                text(asked.occasion()),
                chosen -> go.accept(asked.leadingTo(number(chosen))));
        box.setPlaceholder(getTranslation("matching.occasion.any"));
        return box;
    }

    private static @Nullable String text(@Nullable Long number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private ComboBox<Option> optional(
            String label, List<Option> options, @Nullable String value, Consumer<@Nullable String> chosen) {
        var all = new ArrayList<>(options);
        var box = box(label, all, value, chosen);
        box.setClearButtonVisible(true);
        return box;
    }

    private ComboBox<Option> box(
            String label, List<Option> options, @Nullable String value, Consumer<@Nullable String> chosen) {
        var box = new ComboBox<Option>(getTranslation(label));
        box.setItems((ComboBox.ItemFilter<Option>) (option, typed) -> Fold.contains(option.label(), typed), options);
        box.setItemLabelGenerator(Option::label);
        options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(
                        change.getValue() == null ? null : change.getValue().value());
            }
        });
        return box;
    }
}
