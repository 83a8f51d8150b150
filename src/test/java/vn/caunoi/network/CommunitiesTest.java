package vn.caunoi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;

class CommunitiesTest {

    private final List<NetworkEdge> edges = new ArrayList<>();

    @Test
    void twoCirclesWithOneTieBetweenThemAreTwoCommunitiesNamedByTheirMiddle() {
        circle(1, 2, 3, 4);
        circle(5, 6, 7, 8, 9);
        edge(4, 9);

        var found = Communities.in(network(9));

        assertThat(found).extracting(Community::size).containsExactly(5, 4);
        assertThat(found.getFirst().label(Lang.VI)).isEqualTo("Quanh N5, N6 và N7");
        assertThat(found.getLast().label(Lang.EN)).isEqualTo("Around N1, N2 and N3");
        assertThat(Communities.in(network(9))).isEqualTo(found);
    }

    @Test
    void withoutFactsThereIsNoCommunity() {
        assertThat(Communities.in(network(3))).isEmpty();
    }

    @Test
    void theMiddleOfAStarIsTheMostCentralByEveryMeasure() {
        star(3, 1, 2, 4, 5);
        edge(5, 6);

        for (var measure : CentralityMeasure.values()) {
            assertThat(Centralities.in(network(6), measure).getFirst().node().recordId())
                    .as(measure.name())
                    .isEqualTo(3);
        }
        assertThat(Centralities.in(network(6), CentralityMeasure.DEGREE)
                        .getFirst()
                        .score())
                .isEqualTo(4);
    }

    private void star(int middle, int... others) {
        for (int other : others) {
            edge(middle, other);
        }
    }

    /** Everybody with everybody. */
    private void circle(int... members) {
        for (int i = 0; i < members.length; i++) {
            star(members[i], Arrays.copyOfRange(members, i + 1, members.length));
        }
    }

    private void edge(int from, int to) {
        edges.add(new NetworkEdge(id(from), id(to), EdgeKind.CONTACT, null, null, Confidence.ACCEPTED, null, null, 99));
    }

    private Network network(int nodes) {
        return new Network(
                IntStream.rangeClosed(1, nodes)
                        .mapToObj(n ->
                                new NetworkNode(id(n), "N" + n, "N" + n, Confidence.ACCEPTED, false, null, List.of()))
                        .toList(),
                edges,
                List.of(),
                false,
                OffsetDateTime.MIN);
    }

    private static GlobalId id(long number) {
        return new GlobalId(RecordKind.PARTNER, number);
    }
}
