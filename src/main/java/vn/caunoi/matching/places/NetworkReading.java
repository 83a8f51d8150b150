package vn.caunoi.matching.places;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** What came of reading a network from files. */
public sealed interface NetworkReading {

    /** All of it was read. */
    record Network(TieNetwork network) implements NetworkReading {}

    /**
     * Nothing was taken over, for this reason.
     *
     * @param file its name
     * @param line counted from 1; 0 where it is the file as a whole
     * @param column null where it is the line as a whole
     */
    record Malformed(String file, long line, @Nullable String column, String reasonVi, String reasonEn)
            implements NetworkReading {

        /** Where and why, in one line. */
        public String text(Lang lang) {
            var vietnamese = lang == Lang.VI;
            var text = new StringBuilder(file);
            if (line > 0) {
                text.append(vietnamese ? ", dòng " : ", line ").append(line);
            }
            if (column != null) {
                text.append(vietnamese ? ", cột " : ", column ").append(column);
            }
            return text.append(": ").append(vietnamese ? reasonVi : reasonEn).toString();
        }
    }
}
