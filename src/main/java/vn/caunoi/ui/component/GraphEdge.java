package vn.caunoi.ui.component;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A link between two records of the drawn network.
 *
 * @param label what the link is, read from {@code from} to {@code to}
 * @param since when it began, already written for the reader
 * @param until when it ended, already written for the reader
 * @param status ACCEPTED or SUGGESTED; a suggested link is drawn dashed
 * @param state ACTIVE, SLEEPING, DORMANT, NEVER_ACTIVATED, UNKNOWN or ENDED; decides line and colour
 * @param facts how many facts the one line stands for; above 1 it is drawn wider, with the number on it
 * @param inherited it is a predecessor's tie, shown at the successor: drawn double and told so
 */
public record GraphEdge(
        String id,
        String from,
        String to,
        String kind,
        String label,
        @Nullable String since,
        @Nullable String until,
        @Nullable String status,
        @Nullable String state,
        int facts,
        boolean inherited)
        implements Serializable {

    public GraphEdge(String id, String from, String to, String kind, String label) {
        this(id, from, to, kind, label, null, null, null, null, 1, false);
    }
}
