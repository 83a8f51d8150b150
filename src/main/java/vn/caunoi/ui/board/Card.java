package vn.caunoi.ui.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;

/**
 * Something that stands on a board.
 *
 * @param version the one that the reader sees
 * @param column the state it is in
 * @param address of its page
 * @param whose whom it is of: the province, or who promised
 * @param owner what to call who sees to it; null when nobody does, and for those who may not know
 * @param stateWords since when it stands where it does
 * @param late whether it was due before today and is not done
 */
record Card(
        GlobalId id,
        int version,
        Enum<?> column,
        String title,
        String address,
        String whose,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        String stateWords,
        boolean late) {}
