package vn.caunoi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.RecordKind;

class CrowdsTest {

    private static final List<String> HUBS = List.of("a", "b", "c");

    private final Drawn drawn = new Drawn();

    CrowdsTest() {
        HUBS.forEach(hub -> {
            drawn.record(RecordKind.PARTNER, hub);
            for (int i = 0; i < Crowds.CROWD; i++) {
                drawn.record(RecordKind.PARTNER, hub + i).fact(hub + i, EdgeKind.CONTACT, hub);
            }
        });
        drawn.fact("a", EdgeKind.CONTACT, "b").fact("b", EdgeKind.CONTACT, "c").done();
    }

    @Test
    void whatJoinsHubsIsKnownFromBothEnds() {
        assertThat(between("a", "b")).hasSize(1).isEqualTo(between("b", "a"));
        assertThat(between("a", "c")).isEmpty();
    }

    @Test
    void whatHasChangedIsReckonedAnew() {
        var crowds = drawn.graph.crowds;
        drawn.fact("a", EdgeKind.CONTACT, "c").fact("a", EdgeKind.TWINNING, "b").done();

        crowds.renew(drawn.graph, Set.of(drawn.number("a"), drawn.number("b"), drawn.number("c")));

        for (var one : HUBS) {
            for (var other : HUBS) {
                assertThat(crowds.between(drawn.number(one), drawn.number(other)))
                        .isEqualTo(between(one, other));
            }
        }
        assertThat(between("a", "b")).hasSize(2);
    }

    @Test
    void whatHasNotChangedStays() {
        var crowds = drawn.graph.crowds;
        drawn.fact("a", EdgeKind.CONTACT, "c").done();

        crowds.renew(drawn.graph, Set.of(drawn.number("a")));

        assertThat(crowds.between(drawn.number("a"), drawn.number("c"))).hasSize(1);
        assertThat(crowds.between(drawn.number("b"), drawn.number("c"))).hasSize(1);
    }

    private int[] between(String one, String other) {
        return drawn.graph.crowds.between(drawn.number(one), drawn.number(other));
    }
}
