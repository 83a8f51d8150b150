package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.Lang;

/** What the structure of all relations tells of provinces. */
@DatabaseTest
class StructureTest {

    @Autowired
    Boards boards;

    @Test
    void localitiesAreNamedWithARelationThatProvesIt() {
        var board = boards.current().board;
        var structure = Structure.of(board, null);

        for (int place = 0; place < board.places.size(); place++) {
            var likeness = structure.of(place);
            var mine = place;
            assertThat(likeness.values().keySet()).isEqualTo(likeness.reasons().keySet());
            assertThat(likeness.values()).allSatisfy((partner, value) -> {
                assertThat(value).isBetween(1, 100);
                assertThat(board.standingOf(partner).knows(mine))
                        .as("those it has relations with need no suggestion")
                        .isFalse();
                var because = likeness.reasons().get(partner);
                assertThat(because.proofs()).isNotEmpty().isSubsetOf(board.localityTies.values());
                assertThat(because.text(Lang.EN)).contains(because.here().en()).isNotEqualTo(because.text(Lang.VI));
            });
        }
        assertThat(structure.of(board.placeOf.get(board.places.getFirst().id())))
                .as("asked again, the same")
                .isEqualTo(Structure.of(board, null).of(0));
    }

    @Test
    void someProvincesAreLikeOthers() {
        var board = boards.current().board;
        var structure = Structure.of(board, null);

        assertThat(board.places)
                .anySatisfy(place -> assertThat(
                                structure.of(board.placeOf.get(place.id())).values())
                        .isNotEmpty());
    }
}
