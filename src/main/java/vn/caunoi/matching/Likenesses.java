package vn.caunoi.matching;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

/** What the structure of all relations tells of each province; reckoned once for each board. */
@Component
class Likenesses {

    private final World world;
    private final Map<Board, Structure> known = new WeakHashMap<>();

    Likenesses(World world) {
        this.world = world;
    }

    Likeness of(Board board, int place) {
        return structure(board).of(place);
    }

    private synchronized Structure structure(Board board) {
        return known.computeIfAbsent(board, fresh -> Structure.of(fresh, world.known()));
    }
}
