package vn.caunoi.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.EdgeKind;
import vn.caunoi.network.NetworkFilter;
import vn.caunoi.province.Purpose;
import vn.caunoi.province.Region;
import vn.caunoi.province.RelationStage;
import vn.caunoi.ui.Fold;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.list.Option;

/** The conditions as fields; each change is shown at once. */
final class FilterPanel extends Composite<Div> {

    private final Explorer explorer;
    private final FilterNames names;
    private final List<Consumer<NetworkFilter>> fields = new ArrayList<>();
    private final MultiSelectComboBox<Option> provinces;

    FilterPanel(Explorer explorer, FilterNames names) {
        this.explorer = explorer;
        this.names = names;
        getContent().addClassName("network-filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("network.filter"));
        constants("region", Region.values(), NetworkFilter::regions, (all, chosen) -> all.regions = chosen);
        codes("country", names.countries(), NetworkFilter::countries, (all, chosen) -> all.countries = chosen);
        provinces =
                codes("province", names.provinces(), NetworkFilter::provinces, (all, chosen) -> all.provinces = chosen);
        codes("sector", names.sectors(), NetworkFilter::sectors, (all, chosen) -> all.sectors = chosen);
        constants("purpose", Purpose.values(), NetworkFilter::purposes, (all, chosen) -> all.purposes = chosen);
        constants("stage", RelationStage.values(), NetworkFilter::stages, (all, chosen) -> all.stages = chosen);
        constants("activity", Activity.values(), NetworkFilter::activities, (all, chosen) -> all.activities = chosen);
        constants(
                "kinds",
                StartBar.KINDS.toArray(RecordKind[]::new),
                NetworkFilter::kinds,
                (all, chosen) -> all.kinds = chosen);
        options(
                "facts",
                FilterNames.facts(),
                filter -> filter.facts().stream().map(Enum::name).toList(),
                (all, chosen) -> all.facts = constants(EdgeKind.values(), chosen));
        confidence();
        dated();
        var reset = new Button(
                getTranslation("network.filter.reset"),
                click -> explorer.go(explorer.exploration().with(NetworkFilter.ALL)));
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(reset);
    }

    void show(Exploration exploration) {
        if (names.moveTo(exploration.scope().on())) {
            provinces.setItems((option, typed) -> Fold.contains(option.label(), typed), names.provinces());
        }
        fields.forEach(field -> field.accept(exploration.scope().filter()));
    }

    private void change(Consumer<Conditions> change) {
        var exploration = explorer.exploration();
        explorer.go(exploration.with(Conditions.changed(exploration.scope().filter(), change)));
    }

    private <E extends Enum<E>> void constants(
            String name, E[] values, Function<NetworkFilter, Set<E>> read, BiConsumer<Conditions, Set<E>> write) {
        options(
                name,
                Arrays.stream(values).map(Option::of).toList(),
                filter -> read.apply(filter).stream().map(Enum::name).toList(),
                (all, chosen) -> write.accept(all, constants(values, chosen)));
    }

    private static <E extends Enum<E>> Set<E> constants(E[] values, Set<String> names) {
        return Arrays.stream(values)
                .filter(value -> names.contains(value.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private MultiSelectComboBox<Option> codes(
            String name,
            List<Option> options,
            Function<NetworkFilter, List<String>> read,
            BiConsumer<Conditions, List<String>> write) {
        return options(name, options, read::apply, (all, chosen) -> write.accept(all, List.copyOf(chosen)));
    }

    private MultiSelectComboBox<Option> options(
            String name,
            List<Option> options,
            Function<NetworkFilter, Collection<String>> read,
            BiConsumer<Conditions, Set<String>> write) {
        var field = new MultiSelectComboBox<Option>(getTranslation("network.filter." + name));
        field.setItems((option, typed) -> Fold.contains(option.label(), typed), options);
        field.setItemLabelGenerator(Option::label);
        field.setClearButtonVisible(true);
        field.setPlaceholder(getTranslation("list.any"));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(all -> write.accept(all, FilterNames.values(event.getValue())));
            }
        });
        fields.add(filter -> {
            var wanted = read.apply(filter);
            field.setValue(field.getListDataView()
                    .getItems()
                    .filter(option -> wanted.contains(option.value()))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        });
        getContent().add(field);
        return field;
    }

    private void confidence() {
        var field = new Select<Confidence>();
        field.setLabel(getTranslation("network.filter.confidence"));
        field.setItems(Confidence.ACCEPTED, Confidence.SUGGESTED);
        field.setItemLabelGenerator(value -> value == null ? getTranslation("list.any") : Texts.of(value));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("list.any"));
        field.setPlaceholder(getTranslation("list.any"));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(all -> all.confidence = event.getValue());
            }
        });
        fields.add(filter -> field.setValue(filter.confidence()));
        getContent().add(field);
    }

    private void dated() {
        var field = new Select<Boolean>();
        field.setLabel(getTranslation("network.filter.dated"));
        field.setItems(true, false);
        field.setItemLabelGenerator(
                value -> value == null ? getTranslation("list.any") : getTranslation("network.dated." + value));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("list.any"));
        field.setPlaceholder(getTranslation("list.any"));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(all -> all.dated = event.getValue());
            }
        });
        fields.add(filter -> field.setValue(filter.dated()));
        getContent().add(field);
    }
}
