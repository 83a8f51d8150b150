package vn.caunoi.matching;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * Which localities abroad are tied to places like a province, by the structure of all relations that are known.
 *
 * @param values in hundredths, by the number of the partner
 * @param reasons for each of them
 */
record Likeness(Map<Integer, Integer> values, Map<Integer, Because> reasons) {

    /** What speaks for it. */
    enum Kind {
        /** A place around the province and one around the partner, or these themselves, are tied to each other. */
        REGIONS_TIED,
        /** Both are tied to the same place. */
        SHARED_PARTNER
    }

    /** What speaks for it, the places that it is about, and the records that prove it. */
    record Because(Kind kind, Sentence here, Sentence there, List<Long> proofs) {
        String text(Lang lang) {
            return switch (kind) {
                case REGIONS_TIED ->
                    lang.name(
                            "Những nơi như tỉnh gắn với những nơi như đối tác: %s có quan hệ với %s."
                                    .formatted(here.text(lang), there.text(lang)),
                            "Places like the province are tied to places like the partner: %s with %s."
                                    .formatted(here.text(lang), there.text(lang)));
                case SHARED_PARTNER ->
                    lang.name(
                            "Tỉnh và đối tác cùng có quan hệ với %s.".formatted(here.text(lang)),
                            "The province and the partner both have relations with %s.".formatted(here.text(lang)));
            };
        }
    }

    @Nullable Because because(int partner) {
        return reasons.get(partner);
    }
}
