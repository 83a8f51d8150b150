package vn.caunoi.seed;

import org.jspecify.annotations.Nullable;

/** A seed row that cannot be loaded: where it stands and why, in both languages. */
class MalformedSeed extends RuntimeException {

    private final String file;
    private final long line;
    private final @Nullable String column;
    private final Reason reason;

    MalformedSeed(String file, long line, @Nullable String column, Reason reason) {
        super("%s.csv, line %d%s: %s"
                .formatted(file, line, column == null ? "" : ", column " + column, reason.english()));
        this.file = file;
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    String vietnamese() {
        return "%s.csv, dòng %d%s: %s"
                .formatted(file, line, column == null ? "" : ", cột " + column, reason.vietnamese());
    }

    String english() {
        return String.valueOf(getMessage());
    }

    /** Why a cell or row is refused. */
    record Reason(String vietnamese, String english) {

        static Reason of(String vietnamese, String english, Object... arguments) {
            return new Reason(vietnamese.formatted(arguments), english.formatted(arguments));
        }
    }

    /** A cell that does not say what its column needs; the reader adds file, line and column. */
    static class BadCell extends Exception {

        private final Reason reason;

        BadCell(String vietnamese, String english, Object... arguments) {
            reason = Reason.of(vietnamese, english, arguments);
        }

        Reason reason() {
            return reason;
        }
    }
}
