package vn.caunoi.ui.network;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.CentralityMeasure;
import vn.caunoi.network.EdgeKind;
import vn.caunoi.network.NetworkFilter;
import vn.caunoi.province.Purpose;
import vn.caunoi.province.Region;
import vn.caunoi.province.RelationStage;
import vn.caunoi.ui.component.GraphGestures.Place;
import vn.caunoi.ui.component.RelationshipGraph.Layout;

/**
 * How an exploration is written as an address and read from one. Lists are joined with full stops, the parts of an entry
 * with asterisks: neither needs escaping. What cannot be read is left out, and named.
 */
final class ExplorerAddress {

    /** A longer address is not sure to arrive. */
    static final int LONGEST = 4_000;

    /** Query parameter of an address that stands for a kept view. */
    static final String VIEW = "view";

    /** An exploration, and the parameters that could not be read or are not ours. */
    record Reading(Exploration exploration, Set<String> unread) {}

    private static final String AND = ".";
    private static final String PART = "*";

    private final Map<String, String> parameters;
    private final Set<String> unread = new TreeSet<>();

    private ExplorerAddress(Map<String, String> parameters) {
        this.parameters = new LinkedHashMap<>(parameters);
    }

    static Reading read(QueryParameters query) {
        var parameters = new LinkedHashMap<String, String>();
        query.getParameters().forEach((name, values) -> parameters.put(name, values.isEmpty() ? "" : values.getLast()));
        parameters.remove(VIEW);
        var address = new ExplorerAddress(parameters);
        var exploration = new Exploration(address.scope(), address.look(), address.inquiry());
        address.unread.addAll(address.parameters.keySet());
        return new Reading(exploration, address.unread);
    }

    /** The parameters, in an order that a reader can follow; what is as usual is left out. */
    static QueryParameters write(Exploration exploration) {
        var written = new LinkedHashMap<String, String>();
        write(exploration.scope(), written);
        write(exploration.inquiry(), written);
        write(exploration.look(), written);
        written.values().removeIf(String::isEmpty);
        return QueryParameters.simple(written);
    }

    private static void write(Scope scope, Map<String, String> to) {
        var filter = scope.filter();
        to.put("of", joined(scope.starts()));
        to.put("depth", scope.depth() == 1 ? "" : String.valueOf(scope.depth()));
        to.put("on", scope.on() == null ? "" : scope.on().toString());
        to.put("regions", names(filter.regions()));
        to.put("provinces", joined(filter.provinces()));
        to.put("countries", joined(filter.countries()));
        to.put("sectors", joined(filter.sectors()));
        to.put("purposes", names(filter.purposes()));
        to.put("stages", names(filter.stages()));
        to.put("activities", names(filter.activities()));
        to.put("kinds", names(filter.kinds()));
        to.put("facts", names(filter.facts()));
        to.put(
                "confidence",
                filter.confidence() == null ? "" : filter.confidence().name());
        to.put("dated", filter.dated() == null ? "" : filter.dated().toString());
    }

    private static void write(@Nullable Inquiry inquiry, Map<String, String> to) {
        if (inquiry == null) {
            return;
        }
        to.put("ask", inquiry.kind().name());
        switch (inquiry) {
            case Inquiry.Connection asked -> {
                to.put("from", String.valueOf(asked.from()));
                to.put("to", String.valueOf(asked.to()));
                to.put("steps", asked.steps() == Inquiry.Connection.USUAL ? "" : String.valueOf(asked.steps()));
            }
            case Inquiry.Common asked -> to.put("among", joined(asked.of()));
            case Inquiry.Untied asked -> {
                to.put("region", asked.region().name());
                to.put("country", asked.country());
            }
            case Inquiry.Missing asked -> {
                to.put("from", String.valueOf(asked.province()));
                to.put("by", asked.countries() ? "COUNTRY" : "");
            }
            case Inquiry.Bridges asked -> {
                to.put("one", joined(asked.one()));
                to.put("other", joined(asked.other()));
            }
            case Inquiry.Communities _ -> {}
            case Inquiry.Central asked -> to.put("by", asked.measure().name());
        }
    }

    private static void write(Look look, Map<String, String> to) {
        to.put("answer", look.chosen() == 0 ? "" : String.valueOf(look.chosen()));
        to.put("layout", look.layout() == null ? "" : look.layout().name());
        to.put(
                "open",
                look.expanded().stream()
                        .map(each -> each.of()
                                + (each.kind() == null ? "" : PART + each.kind().name()))
                        .collect(Collectors.joining(AND)));
        to.put("hide", joined(look.hidden()));
        to.put(
                "pins",
                look.pins().entrySet().stream()
                        .map(pin -> String.join(
                                PART,
                                pin.getKey(),
                                String.valueOf(Math.round(pin.getValue().x())),
                                String.valueOf(Math.round(pin.getValue().y()))))
                        .collect(Collectors.joining(AND)));
        to.put("at", look.selected() == null ? "" : look.selected());
        to.put("beside", look.panel() == Look.Panel.RECORD ? "" : look.panel().name());
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(AND));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(AND));
    }

    private Scope scope() {
        var filter = new NetworkFilter(
                values("kinds", RecordKind.class),
                values("facts", EdgeKind.class),
                codes("countries", "[A-Z]{2}"),
                values("regions", Region.class),
                codes("provinces", "[0-9]{2}"),
                codes("sectors", "[A-Z0-9]{1,6}"),
                values("purposes", Purpose.class),
                values("stages", RelationStage.class),
                values("activities", Activity.class),
                value("confidence", Confidence.class),
                one("dated", ExplorerAddress::flag));
        return new Scope(numbers("of"), filter, one("on", ExplorerAddress::day), whole("depth", 1, 1, Scope.DEEPEST));
    }

    private @Nullable Inquiry inquiry() {
        var kind = value("ask", Inquiry.Kind.class);
        if (kind == null) {
            return null;
        }
        var asked = inquiry(kind);
        if (asked == null) {
            unread.add("ask");
        }
        return asked;
    }

    private @Nullable Inquiry inquiry(Inquiry.Kind kind) {
        return switch (kind) {
            case CONNECTION -> {
                var from = one("from", ExplorerAddress::number);
                var to = one("to", ExplorerAddress::number);
                var steps = whole("steps", Inquiry.Connection.USUAL, 1, Inquiry.Connection.LONGEST);
                yield from == null || to == null ? null : new Inquiry.Connection(from, to, steps);
            }
            case COMMON -> {
                var among = numbers("among");
                yield among.size() < 2 ? null : new Inquiry.Common(among);
            }
            case UNTIED -> {
                var region = value("region", Region.class);
                var country = codes("country", "[A-Z]{2}");
                yield region == null || country.size() != 1 ? null : new Inquiry.Untied(region, country.getFirst());
            }
            case MISSING -> {
                var province = one("from", ExplorerAddress::number);
                var by = value("by", RecordKind.class);
                yield province == null ? null : new Inquiry.Missing(province, by == RecordKind.COUNTRY);
            }
            case BRIDGES -> {
                var one = list("one", ExplorerAddress::key, Scope.MOST_STARTS);
                var other = list("other", ExplorerAddress::key, Scope.MOST_STARTS);
                yield one.isEmpty() || other.isEmpty() ? null : new Inquiry.Bridges(one, other);
            }
            case COMMUNITIES -> new Inquiry.Communities();
            case CENTRAL -> {
                var measure = value("by", CentralityMeasure.class);
                yield measure == null ? null : new Inquiry.Central(measure);
            }
        };
    }

    private Look look() {
        var panel = value("beside", Look.Panel.class);
        var pins = new LinkedHashMap<String, Place>();
        list("pins", ExplorerAddress::pin, Look.MOST).forEach(pin -> pins.put(pin.getKey(), pin.getValue()));
        return new Look(
                value("layout", Layout.class),
                list("open", ExplorerAddress::expansion, Look.MOST_EXPANDED),
                new LinkedHashSet<>(list("hide", ExplorerAddress::key, Look.MOST)),
                pins,
                one("at", ExplorerAddress::key),
                whole("answer", 0, 1, 100),
                panel == null ? Look.Panel.RECORD : panel);
    }

    private static Optional<Long> number(String text) {
        return Optional.ofNullable(Inquiry.number(text));
    }

    private static Optional<String> key(String text) {
        return number(text).isPresent() || constant(Region.class, text).isPresent() || text.equals(Node.NOWHERE)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<Look.Expansion> expansion(String text) {
        var parts = text.split("\\*", -1);
        var of = key(parts[0]);
        if (of.isEmpty() || parts.length > 2) {
            return Optional.empty();
        }
        return parts.length == 1
                ? of.map(key -> new Look.Expansion(key, null))
                : constant(RecordKind.class, parts[1]).map(kind -> new Look.Expansion(parts[0], kind));
    }

    private static Optional<Map.Entry<String, Place>> pin(String text) {
        var parts = text.split("\\*", -1);
        var place = "-?[0-9]{1,6}";
        return parts.length == 3 && key(parts[0]).isPresent() && parts[1].matches(place) && parts[2].matches(place)
                ? Optional.of(Map.entry(parts[0], new Place(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))))
                : Optional.empty();
    }

    private static Optional<Boolean> flag(String text) {
        return text.matches("true|false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private List<Long> numbers(String parameter) {
        return list(parameter, ExplorerAddress::number, Scope.MOST_STARTS);
    }

    private List<String> codes(String parameter, String pattern) {
        return list(parameter, text -> text.matches(pattern) ? Optional.of(text) : Optional.empty(), 100);
    }

    private <E extends Enum<E>> Set<E> values(String parameter, Class<E> type) {
        return Set.copyOf(list(parameter, text -> constant(type, text), 100));
    }

    private <E extends Enum<E>> @Nullable E value(String parameter, Class<E> type) {
        return one(parameter, text -> constant(type, text));
    }

    private int whole(String parameter, int usual, int least, int most) {
        Integer number = one(
                parameter,
                text -> text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most
                        ? Optional.of(Integer.valueOf(text))
                        : Optional.empty());
        return number == null ? usual : number;
    }

    private <T> @Nullable T one(String parameter, Function<String, Optional<T>> read) {
        var text = parameters.remove(parameter);
        if (text == null) {
            return null;
        }
        var value = read.apply(text);
        if (value.isEmpty()) {
            unread.add(parameter);
        }
        return value.orElse(null);
    }

    /** Each entry that can be read, once, at most so many. */
    private <T> List<T> list(String parameter, Function<String, Optional<T>> read, int most) {
        var text = parameters.remove(parameter);
        if (text == null) {
            return List.of();
        }
        var values = new LinkedHashSet<T>();
        for (var entry : text.split("\\.", most + 2)) {
            var value = values.size() == most ? Optional.<T>empty() : read.apply(entry);
            value.ifPresentOrElse(values::add, () -> unread.add(parameter));
        }
        return new ArrayList<>(values);
    }
}
