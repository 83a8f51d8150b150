package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SectorTreeTest {

    private final SectorTree tree = new SectorTree(Map.of("A", "A", "01", "A", "C", "C", "10", "C", "26", "C"));

    @Test
    void sectorsAreNearAlongTheTree() {
        assertThat(nearness("26", "26")).isEqualTo(100);
        assertThat(nearness("26", "C")).isEqualTo(70);
        assertThat(nearness("26", "10")).isEqualTo(40);
        assertThat(nearness("26", "01")).isZero();
        assertThat(nearness("C", "A")).isZero();
    }

    @Test
    void theNearestTwoOfTwoSetsDecide() {
        assertThat(tree.nearness(
                        new int[] {tree.number("01"), tree.number("10")},
                        new int[] {tree.number("26"), tree.number("A")}))
                .isEqualTo(70);
        assertThat(tree.nearness(Board.NO_SECTORS, new int[] {tree.number("A")}))
                .isZero();
    }

    @Test
    void aCodeThatIsNotKnownHasNoNumber() {
        assertThat(tree.number("99")).isEqualTo(-1);
    }

    private int nearness(String one, String other) {
        return tree.nearness(new int[] {tree.number(one)}, new int[] {tree.number(other)});
    }
}
