package vn.caunoi.matching.places;

import org.jspecify.annotations.Nullable;
import vn.caunoi.matching.places.NetworkReading.Malformed;

/** Ends the reading of a file; never leaves {@link NetworkFiles}, which answers with what it carries. */
final class MalformedFile extends Exception {

    private final transient Malformed reading;

    MalformedFile(String file, long line, @Nullable String column, String reasonVi, String reasonEn) {
        super(reasonEn, null, false, false);
        this.reading = new Malformed(file, line, column, reasonVi, reasonEn);
    }

    Malformed reading() {
        return reading;
    }
}
