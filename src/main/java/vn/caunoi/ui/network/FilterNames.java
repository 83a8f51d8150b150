package vn.caunoi.ui.network;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.network.EdgeKind;
import vn.caunoi.network.NetworkFilter;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.list.Option;
import vn.caunoi.ui.list.Options;

/** What a filter can ask for, in the reader's language; read once for a page, the provinces anew for another day. */
final class FilterNames {

    /** One condition that is set, and how to take it away. */
    record Condition(String text, Consumer<Conditions> removal) {}

    private final Options options;
    private final List<Option> countries;
    private final List<Option> sectors;
    private List<Option> provinces;
    private @Nullable LocalDate day;

    FilterNames(Options options) {
        this.options = options;
        countries = options.countries();
        sectors = options.sectors();
        provinces = options.provinces();
    }

    List<Option> countries() {
        return countries;
    }

    List<Option> sectors() {
        return sectors;
    }

    List<Option> provinces() {
        return provinces;
    }

    static List<Option> facts() {
        return Arrays.stream(EdgeKind.values())
                .map(kind -> new Option(kind.name(), kind.label(Texts.lang())))
                .toList();
    }

    /** The provinces of that day from here on; whether they are others now. */
    boolean moveTo(@Nullable LocalDate on) {
        if (Objects.equals(on, day)) {
            return false;
        }
        var before = provinces;
        day = on;
        provinces = on == null ? options.provinces() : options.provinces(on);
        return !provinces.equals(before);
    }

    /** The filter without codes that nothing bears; their fields are named to whoever asked for them. */
    NetworkFilter known(NetworkFilter filter, Set<String> unknown) {
        var kept = new LinkedHashMap<String, List<String>>();
        keep("countries", filter.countries(), countries, unknown, kept);
        keep("sectors", filter.sectors(), sectors, unknown, kept);
        return Conditions.changed(filter, conditions -> {
            conditions.countries = kept.getOrDefault("countries", List.of());
            conditions.sectors = kept.getOrDefault("sectors", List.of());
        });
    }

    private static void keep(
            String field,
            List<String> codes,
            List<Option> options,
            Set<String> unknown,
            Map<String, List<String>> kept) {
        var known = options.stream().map(Option::value).collect(Collectors.toSet());
        kept.put(field, codes.stream().filter(known::contains).toList());
        if (!known.containsAll(codes)) {
            unknown.add(field);
        }
    }

    List<Condition> of(NetworkFilter filter) {
        var set = new ArrayList<Condition>();
        filter.regions()
                .forEach(each -> set.add(
                        new Condition(Texts.of(each), all -> all.regions = Conditions.without(all.regions, each))));
        filter.provinces()
                .forEach(each -> set.add(new Condition(
                        label(provinces, each), all -> all.provinces = Conditions.fewer(all.provinces, each))));
        filter.countries()
                .forEach(each -> set.add(new Condition(
                        label(countries, each), all -> all.countries = Conditions.fewer(all.countries, each))));
        filter.sectors()
                .forEach(each -> set.add(
                        new Condition(label(sectors, each), all -> all.sectors = Conditions.fewer(all.sectors, each))));
        filter.purposes()
                .forEach(each -> set.add(
                        new Condition(Texts.of(each), all -> all.purposes = Conditions.without(all.purposes, each))));
        filter.stages()
                .forEach(each -> set.add(
                        new Condition(Texts.of(each), all -> all.stages = Conditions.without(all.stages, each))));
        filter.activities()
                .forEach(each -> set.add(new Condition(
                        Texts.of(each), all -> all.activities = Conditions.without(all.activities, each))));
        filter.kinds()
                .forEach(each ->
                        set.add(new Condition(Texts.of(each), all -> all.kinds = Conditions.without(all.kinds, each))));
        filter.facts()
                .forEach(each -> set.add(new Condition(
                        each.label(Texts.lang()), all -> all.facts = Conditions.without(all.facts, each))));
        var confidence = filter.confidence();
        if (confidence != null) {
            set.add(new Condition(Texts.of(confidence), all -> all.confidence = null));
        }
        var dated = filter.dated();
        if (dated != null) {
            set.add(new Condition(I18NProvider.translate("network.dated." + dated), all -> all.dated = null));
        }
        return set;
    }

    String country(String code) {
        return label(countries, code);
    }

    private static String label(List<Option> options, String code) {
        return options.stream()
                .filter(option -> option.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    static Set<String> values(Set<Option> options) {
        return options.stream().map(Option::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
