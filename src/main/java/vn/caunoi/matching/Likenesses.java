package vn.caunoi.matching;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Onlooker;
import vn.caunoi.base.Sight;

/** What the structure of all relations tells of each province; reckoned anew only when the structure changes. */
@Component
class Likenesses {

    private final World world;
    private final Map<Sight, Structure> known = new EnumMap<>(Sight.class);
    private final Onlooker onlooker;

    Likenesses(World world, Onlooker onlooker) {
        this.world = world;
        this.onlooker = onlooker;
    }

    Likeness of(Board board, int place) {
        return structure(board).of(place);
    }

    private synchronized Structure structure(Board board) {
        return Objects.requireNonNull(known.compute(
                onlooker.sight(),
                (sight, before) -> before != null && before.isOf(board) ? before : Structure.of(board, world.known())));
    }
}
