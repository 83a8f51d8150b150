package vn.caunoi.ui.list;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the address asks of a list; a parameter that cannot be read counts as absent. */
public record Wanted(Map<String, String> parameters) {
    public static final String SORT = "sort";
    public static final Wanted NONE = new Wanted(Map.of());

    public Wanted {
        parameters = Map.copyOf(parameters);
    }

    public static Wanted of(QueryParameters address) {
        var parameters = new TreeMap<String, String>();
        address.getParameters().forEach((name, values) -> {
            if (!values.isEmpty() && !values.getLast().isBlank()) {
                parameters.put(name, values.getLast());
            }
        });
        return new Wanted(parameters);
    }

    /** The same with this value for that parameter; nothing takes the parameter away. */
    public Wanted with(String parameter, @Nullable String value) {
        var more = new TreeMap<>(parameters);
        if (value == null || value.isBlank()) {
            more.remove(parameter);
        } else {
            more.put(parameter, value);
        }
        return new Wanted(more);
    }

    public @Nullable String text(String parameter) {
        return parameters.get(parameter);
    }

    public <E extends Enum<E>> @Nullable E choice(String parameter, Class<E> type) {
        var name = parameters.get(parameter);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    <E extends Enum<E>> E order(E standard) {
        var chosen = choice(SORT, standard.getDeclaringClass());
        return chosen == null ? standard : chosen;
    }

    public @Nullable Boolean flag(String parameter) {
        return switch (parameters.getOrDefault(parameter, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    public @Nullable LocalDate day(String parameter) {
        try {
            var day = parameters.get(parameter);
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    public QueryParameters address() {
        return QueryParameters.simple(new TreeMap<>(parameters));
    }
}
