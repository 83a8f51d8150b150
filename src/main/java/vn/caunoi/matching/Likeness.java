package vn.caunoi.matching;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** Which foreign localities are tied to places like a province, by the structure of all relations that are known. */
interface Likeness {

    Likeness NONE = new Likeness() {
        @Override
        public Map<Integer, Integer> values() {
            return Map.of();
        }

        @Override
        public @Nullable Because because(int partner) {
            return null;
        }
    };

    /** In hundredths, by the number of the partner. */
    Map<Integer, Integer> values();

    /** Why; null where nothing is known. */
    @Nullable Because because(int partner);

    /** A sentence in both languages, and the record that proves it. */
    record Because(String vi, String en, long proof) {
        String text(Lang lang) {
            return lang.name(vi, en);
        }
    }
}
