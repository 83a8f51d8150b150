package vn.caunoi.ui.matching;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.province.Purpose;
import vn.caunoi.ui.Links;

/**
 * What the page is asked for: the whole of its state, as the address writes it.
 *
 * @param province the code of a province, of today or before; null where none is named
 * @param need the number of the one need it is about; null for all
 * @param purpose what it is for; null for anything
 * @param occasion the number of what it should lead to; null for any
 * @param compare the numbers of at most two partners to set side by side
 * @param unread the names of parameters whose values cannot be read
 */
record Asked(
        @Nullable String province,
        @Nullable Long need,
        @Nullable Purpose purpose,
        @Nullable Long occasion,
        List<Long> compare,
        List<String> unread) {

    static final int SIDES = 2;

    static Asked of(QueryParameters address) {
        var unread = new ArrayList<String>();
        var need = number(address, "need", unread);
        var purpose = purpose(address, unread);
        var occasion = number(address, "occasion", unread);
        var compared = address.getSingleParameter("compare").stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .filter(text -> !text.isBlank())
                .map(Asked::number)
                .toList();
        if (compared.stream().anyMatch(Optional::isEmpty) || compared.size() > SIDES) {
            unread.add("compare");
        }
        return new Asked(
                address.getSingleParameter("province")
                        .filter(code -> !code.isBlank())
                        .orElse(null),
                need,
                purpose,
                occasion,
                compared.stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .limit(SIDES)
                        .toList(),
                List.copyOf(unread));
    }

    private static Optional<Long> number(String text) {
        return Optional.of(text.strip())
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }

    private static @Nullable Long number(QueryParameters address, String name, List<String> unread) {
        var text = address.getSingleParameter(name).filter(value -> !value.isBlank());
        var found = text.flatMap(Asked::number);
        if (text.isPresent() && found.isEmpty()) {
            unread.add(name);
        }
        return found.orElse(null);
    }

    private static @Nullable Purpose purpose(QueryParameters address, List<String> unread) {
        var text = address.getSingleParameter("purpose").filter(value -> !value.isBlank());
        var found = text.flatMap(value -> Arrays.stream(Purpose.values())
                .filter(one -> one.name().equals(value))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            unread.add("purpose");
        }
        return found.orElse(null);
    }

    /** Needs are a province's own: another one's begins without. */
    Asked of(String code) {
        return new Asked(code, null, purpose, occasion, List.of(), List.of());
    }

    Asked about(@Nullable Long wanted) {
        return new Asked(province, wanted, purpose, occasion, compare, List.of());
    }

    Asked serving(@Nullable Purpose wanted) {
        return new Asked(province, need, wanted, occasion, compare, List.of());
    }

    Asked leadingTo(@Nullable Long wanted) {
        return new Asked(province, need, purpose, wanted, compare, List.of());
    }

    Asked comparing(List<Long> partners) {
        return new Asked(province, need, purpose, occasion, List.copyOf(partners), List.of());
    }

    /** With a partner in the comparison; of three the first goes. */
    Asked with(long partner) {
        var all = Stream.concat(compare.stream().filter(one -> one != partner), Stream.of(partner))
                .toList();
        return comparing(all.subList(Math.max(0, all.size() - SIDES), all.size()));
    }

    Asked without(long partner) {
        return comparing(compare.stream().filter(one -> one != partner).toList());
    }

    boolean compares() {
        return compare.size() == SIDES;
    }

    String address() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("province", province);
        all.put("need", need);
        all.put("purpose", purpose);
        all.put("occasion", occasion);
        all.put(
                "compare",
                compare.isEmpty() ? null : compare.stream().map(String::valueOf).collect(Collectors.joining(",")));
        var written = all.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        return Links.MATCHING + (written.isEmpty() ? "" : "?" + written);
    }
}
