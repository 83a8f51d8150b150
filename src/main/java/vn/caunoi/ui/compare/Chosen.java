package vn.caunoi.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;
import vn.caunoi.measure.Comparisons;
import vn.caunoi.ui.Links;

/**
 * What the address asks to be compared: codes of provinces in their order, on a day. What cannot be read is left out.
 *
 * @param on null for today
 */
record Chosen(List<String> codes, @Nullable LocalDate on) {

    Chosen {
        codes = List.copyOf(codes);
    }

    static Chosen of(QueryParameters address) {
        var codes = Arrays.stream(address.getSingleParameter("p").orElse("").split(","))
                .filter(code -> code.matches("[0-9]{2}"))
                .distinct()
                .limit(Comparisons.MOST)
                .toList();
        var on = address.getSingleParameter("on")
                .flatMap(PartialDate::parse)
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::from)
                .orElse(null);
        return new Chosen(codes, on);
    }

    String address() {
        var asked = Links.COMPARE + "?p=" + String.join(",", codes);
        return on == null ? asked : asked + "&on=" + on;
    }

    Chosen with(String code) {
        var more = new ArrayList<>(codes);
        more.add(code);
        return new Chosen(more, on);
    }

    Chosen without(String code) {
        return new Chosen(codes.stream().filter(each -> !each.equals(code)).toList(), on);
    }

    /** One place to the left. */
    Chosen earlier(String code) {
        var others = new ArrayList<>(codes);
        var place = others.indexOf(code);
        if (place > 0) {
            Collections.swap(others, place, place - 1);
        }
        return new Chosen(others, on);
    }

    Chosen on(@Nullable LocalDate day) {
        return new Chosen(codes, day);
    }
}
