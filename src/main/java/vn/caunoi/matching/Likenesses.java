package vn.caunoi.matching;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Onlooker;
import vn.caunoi.base.Sight;

/** What the structure of all relations tells of each province; reckoned anew only when the structure changes. */
@Component
class Likenesses {

    private record Known(Board board, Structure structure) {}

    private final World world;
    private final Map<Sight, Known> known = new EnumMap<>(Sight.class);
    private final Onlooker onlooker;

    Likenesses(World world, Onlooker onlooker) {
        this.world = world;
        this.onlooker = onlooker;
    }

    Likeness of(Board board, int place) {
        return structure(board).of(place);
    }

    /** Boards are compared once each: the one that was found to say the same is known by itself from then on. */
    private synchronized Structure structure(Board board) {
        var before = known.get(onlooker.sight());
        if (before != null && before.board() == board) {
            return before.structure();
        }
        var structure = before != null && before.structure().isOf(board)
                ? before.structure()
                : Structure.of(board, world.known());
        known.put(onlooker.sight(), new Known(board, structure));
        return structure;
    }
}
