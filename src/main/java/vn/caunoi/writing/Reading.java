package vn.caunoi.writing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;

/** Reads what was handed in, field by field, and collects what is wrong with it; one reading for the API and the forms. */
final class Reading {

    private static final int MOST_ROWS = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final Pattern TIME_OF_DAY = Pattern.compile("([01]?\\d|2[0-3])[:h]([0-5]\\d)");

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    /** The values of the fields that were handed in; a field that was not is not among them. */
    Values read(List<Field> fields, Map<String, ? extends @Nullable Object> input) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : fields) {
            if (input.containsKey(field.name())) {
                values.put(field.name(), value(field.type(), input.get(field.name()), field.name()));
            }
        }
        return new Values(values);
    }

    private @Nullable Object value(Type type, @Nullable Object given, String path) {
        if (given == null || given instanceof String text && text.isBlank()) {
            return null;
        }
        return switch (type) {
            case Type.Words words -> words(words, given, path);
            case Type.Choice choice -> choice(choice, given, path);
            case Type.Code code -> words(new Type.Words(40, false), given, path);
            case Type.Day day -> day(given, path);
            case Type.RoughDate date -> roughDate(given, path);
            case Type.TimeOfDay time -> timeOfDay(given, path);
            case Type.Zone zone -> zone(given, path);
            case Type.Whole whole -> whole(whole, given, path);
            case Type.Decimal decimal -> decimal(given, path);
            case Type.Truth truth ->
                given instanceof Boolean ? given : unreadable(path, "đúng hoặc sai", "true or false");
            case Type.Reference reference -> reference(reference, given, path);
            case Type.Several several -> several(several, given, path);
            case Type.Rows rows -> rows(rows, given, path);
        };
    }

    private @Nullable String words(Type.Words words, Object given, String path) {
        var text = Normalizer.normalize(given.toString(), Normalizer.Form.NFC).strip();
        if (text.length() > words.longest()) {
            problems.add(Problem.tooLong(path, text.length(), words.longest()));
            return null;
        }
        var odd = text.chars()
                .filter(letter -> Character.isISOControl(letter) && !(words.lines() && Character.isWhitespace(letter))
                        || Character.isSurrogate((char) letter) && !isWellFormed(text))
                .findFirst();
        if (odd.isPresent()) {
            unreadable(
                    path,
                    words.lines() ? "chữ, không có ký tự điều khiển" : "chữ trên một dòng, không có ký tự điều khiển",
                    words.lines() ? "text without control characters" : "text on one line without control characters");
            return null;
        }
        SecrecyStamp.find(text).ifPresent(stamp -> problems.add(stamped(path, stamp)));
        return text;
    }

    private static boolean isWellFormed(String text) {
        return java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Problem stamped(String path, String stamp) {
        return new Problem(
                path,
                ProblemCode.SECRECY_STAMP,
                "Nội dung mang dấu độ mật “%s”. Sổ này không dành cho bí mật nhà nước: hãy bỏ nội dung đó và xử lý theo quy định bảo vệ bí mật nhà nước."
                        .formatted(stamp),
                "The text bears the secrecy stamp “%s”. State secrets do not belong in this register: leave them out and handle them as the rules on state secrets demand."
                        .formatted(stamp));
    }

    private @Nullable String choice(Type.Choice choice, Object given, String path) {
        var name = given instanceof Enum<?> constant ? constant.name() : given.toString();
        if (choice.values().contains(name)) {
            return name;
        }
        problems.add(new Problem(
                path,
                ProblemCode.UNKNOWN_VALUE,
                "Không có giá trị này; hãy chọn một trong: %s.".formatted(String.join(", ", choice.values())),
                "There is no such value; choose one of: %s.".formatted(String.join(", ", choice.values()))));
        return null;
    }

    private @Nullable String day(Object given, String path) {
        try {
            return inRange(LocalDate.parse(given.toString()), path) ? given.toString() : null;
        } catch (DateTimeException notADay) {
            return unreadable(path, "một ngày, như 2025-07-01", "a day, such as 2025-07-01");
        }
    }

    private @Nullable String roughDate(Object given, String path) {
        var date = given instanceof PartialDate read
                ? read
                : PartialDate.parse(given.toString()).orElse(null);
        if (date == null) {
            return unreadable(
                    path,
                    "một năm, tháng hoặc ngày, như 2022, 2022-11 hoặc 2022-11-05",
                    "a year, month or day, such as 2022, 2022-11 or 2022-11-05");
        }
        return inRange(date.from(), path) ? date.toString() : null;
    }

    /** Also as people here write it: 9h30. */
    private @Nullable String timeOfDay(Object given, String path) {
        var time = TIME_OF_DAY.matcher(given.toString().strip());
        return time.matches()
                ? "%2s:%s".formatted(time.group(1), time.group(2)).replace(' ', '0')
                : unreadable(path, "giờ và phút trong ngày, từ 00:00 đến 23:59", "a time of day, from 00:00 to 23:59");
    }

    private @Nullable String zone(Object given, String path) {
        var zone = given.toString().strip();
        return ZoneId.getAvailableZoneIds().contains(zone)
                ? zone
                : unreadable(path, "tên một múi giờ, như Asia/Tokyo", "the name of a time zone, such as Asia/Tokyo");
    }

    private boolean inRange(LocalDate day, String path) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            outOfRange(path, EARLIEST.getYear(), LATEST.getYear());
            return false;
        }
        return true;
    }

    private @Nullable Integer whole(Type.Whole whole, Object given, String path) {
        if (!(given instanceof Number number) || number.longValue() != number.doubleValue()) {
            return unreadable(path, "một số nguyên", "a whole number");
        }
        if (number.longValue() < whole.least() || number.longValue() > whole.most()) {
            return outOfRange(path, whole.least(), whole.most());
        }
        return number.intValue();
    }

    private @Nullable BigDecimal decimal(Object given, String path) {
        try {
            var number = new BigDecimal(given.toString());
            if (number.precision() > 30 || Math.abs(number.scale()) > 15) {
                return unreadable(path, "một số có tối đa 30 chữ số", "a number of at most 30 digits");
            }
            var plain = number.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        } catch (NumberFormatException notANumber) {
            return unreadable(path, "một số", "a number");
        }
    }

    private @Nullable Long reference(Type.Reference reference, Object given, String path) {
        if (given instanceof Long number) {
            return number;
        }
        try {
            var id = GlobalId.parse(given.toString(), path);
            if (reference.kinds().contains(id.kind())) {
                return id.id();
            }
            problems.add(wrongKind(path, reference));
        } catch (BadInput malformed) {
            problems.add(new Problem(
                    path,
                    ProblemCode.UNREADABLE,
                    malformed.message(vn.caunoi.base.Lang.VI),
                    malformed.message(vn.caunoi.base.Lang.EN)));
        }
        return null;
    }

    static Problem wrongKind(String path, Type.Reference reference) {
        var kinds =
                reference.kinds().stream().map(RecordKind::typeName).sorted().toList();
        return new Problem(
                path,
                ProblemCode.WRONG_KIND,
                "Cần một bản ghi thuộc loại %s.".formatted(String.join(", ", kinds)),
                "A record of the kind %s is needed.".formatted(String.join(", ", kinds)));
    }

    private @Nullable List<Object> several(Type.Several several, Object given, String path) {
        if (!(given instanceof Collection<?> values) || tooMany(values, path)) {
            return null;
        }
        var read = new ArrayList<>();
        for (var each : values) {
            var value = value(several.of(), each, path + "[" + read.size() + "]");
            if (value != null && !read.contains(value)) {
                read.add(value);
            }
        }
        read.sort((one, other) -> one instanceof Long a && other instanceof Long b
                ? a.compareTo(b)
                : one.toString().compareTo(other.toString()));
        return read;
    }

    @SuppressWarnings("unchecked")
    private @Nullable List<Object> rows(Type.Rows rows, Object given, String path) {
        if (!(given instanceof Collection<?> values) || tooMany(values, path)) {
            return null;
        }
        var read = new ArrayList<>();
        for (var each : values) {
            if (!(each instanceof Map<?, ?> row)) {
                return unreadable(path, "các dòng", "rows");
            }
            var at = path + "[" + read.size() + "]";
            var inner = new Reading();
            var cells = inner.read(rows.fields(), (Map<String, @Nullable Object>) row);
            var whole = new LinkedHashMap<String, @Nullable Object>();
            for (var field : rows.fields()) {
                var cell = cells.get(field.name());
                whole.put(field.name(), cell == null ? field.initial() : cell);
            }
            missing(rows.fields(), new Values(whole)).forEach(inner.problems::add);
            inner.problems.forEach(problem -> problems.add(problem.within(at)));
            read.add(whole);
        }
        return read;
    }

    private boolean tooMany(Collection<?> values, String path) {
        if (values.size() > MOST_ROWS) {
            outOfRange(path, 0, MOST_ROWS);
            return true;
        }
        return false;
    }

    /** The fields that must not be empty and are. */
    static List<Problem> missing(List<Field> fields, Values values) {
        return fields.stream()
                .filter(field -> field.required() && values.get(field.name()) == null)
                .map(field -> Problem.required(field.name()))
                .toList();
    }

    private <T> @Nullable T unreadable(String path, String vi, String en) {
        problems.add(Problem.unreadable(path, "Cần " + vi + ".", "This must be " + en + "."));
        return null;
    }

    private <T> @Nullable T outOfRange(String path, long least, long most) {
        problems.add(new Problem(
                path,
                ProblemCode.OUT_OF_RANGE,
                "Phải từ %d đến %d.".formatted(least, most),
                "This must be from %d to %d.".formatted(least, most)));
        return null;
    }
}
