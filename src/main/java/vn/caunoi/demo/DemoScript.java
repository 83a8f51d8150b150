package vn.caunoi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/**
 * The demonstration as it is written down: the input of each record as the API takes it, where {@code day-30} is thirty
 * days ago and {@code @key} another record. Every name says that it is a demonstration.
 */
@Component
@Profile("demo")
class DemoScript {

    /** A record to enter. */
    record Entry(String key, RecordKind kind, Map<String, @Nullable Object> input) {}

    private static final String MARK_VI = "[Mẫu] ";
    private static final String MARK_EN = "[Demo] ";
    private static final Pattern DAY = Pattern.compile("day([+-]\\d+)");

    private final Calendar calendar;
    private final Map<String, Object> script;

    DemoScript(Calendar calendar, @Value("classpath:demo/register.yaml") Resource file) {
        this.calendar = calendar;
        try (var text = file.getInputStream()) {
            this.script = new Yaml().load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The title of the source that every one of them names. */
    String sourceTitle() {
        return MARK_VI + text(script, "source");
    }

    /** Why they are entered. */
    String reason() {
        return text(script, "reason");
    }

    /** The records in their order; each is read when its turn comes, so that it can name those before it. */
    Iterable<Entry> records(Function<String, GlobalId> known) {
        return () -> list(script.get("records")).stream()
                .map(one -> entry(map(one), known))
                .iterator();
    }

    private Entry entry(Map<String, Object> one, Function<String, GlobalId> known) {
        var input = new LinkedHashMap<String, @Nullable Object>();
        map(one.get("input")).forEach((field, value) -> input.put(field, marked(field, value(value, known))));
        return new Entry(text(one, "key"), RecordKind.valueOf(text(one, "kind")), input);
    }

    private static Object marked(String field, Object value) {
        return switch (field) {
            case "nameVi", "titleVi" -> MARK_VI + value;
            case "nameEn", "titleEn" -> MARK_EN + value;
            default -> value;
        };
    }

    private Object value(Object written, Function<String, GlobalId> known) {
        return switch (written) {
            case List<?> several ->
                several.stream()
                        .map(one -> value(Objects.requireNonNull(one), known))
                        .toList();
            case Map<?, ?> row -> {
                var cells = new LinkedHashMap<String, Object>();
                map(row).forEach((field, value) -> cells.put(field, value(value, known)));
                yield cells;
            }
            case String text
            when text.startsWith("@") -> known.apply(text.substring(1)).toString();
            case String text -> day(text);
            default -> written;
        };
    }

    private String day(String text) {
        var day = DAY.matcher(text);
        return day.matches()
                ? calendar.today().plusDays(Long.parseLong(day.group(1))).toString()
                : text;
    }

    private static String text(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), key).toString();
    }

    @SuppressWarnings("unchecked") // YAML gives maps with texts as keys
    private static Map<String, Object> map(@Nullable Object written) {
        return (Map<String, Object>) Objects.requireNonNull(written);
    }

    private static List<Object> list(@Nullable Object written) {
        return Stream.of(Objects.requireNonNull(written))
                .map(List.class::cast)
                .<Object>flatMap(List::stream)
                .toList();
    }
}
