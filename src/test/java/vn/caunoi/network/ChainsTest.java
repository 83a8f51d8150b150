package vn.caunoi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.RecordKind;

class ChainsTest {

    private final Drawn drawn = new Drawn();

    @Test
    void theShortestComesFirstAndLongerOnesFollow() {
        drawn.record(RecordKind.PARTNER, "a", "b", "c", "d");
        drawn.fact("a", EdgeKind.CONTACT, "d")
                .fact("a", EdgeKind.CONTACT, "b")
                .fact("b", EdgeKind.CONTACT, "d")
                .fact("b", EdgeKind.CONTACT, "c")
                .fact("c", EdgeKind.CONTACT, "d")
                .done();

        assertThat(between("a", "d", 4, 5)).containsExactly("a d", "a b d", "a b c d");
        assertThat(between("a", "d", 2, 5)).containsExactly("a d", "a b d");
        assertThat(between("a", "d", 4, 1)).containsExactly("a d");
    }

    @Test
    void severalFactsBetweenTheSameTwoAreOneStep() {
        drawn.record(RecordKind.PARTNER, "a", "b");
        drawn.fact("a", EdgeKind.CONTACT, "b").fact("a", EdgeKind.TWINNING, "b").done();

        assertThat(between("a", "b", 3, 5)).containsExactly("a b");
    }

    @Test
    void whatIsAcceptedIsToldBeforeWhatIsSuggestedAndHubsComeLast() {
        drawn.record(RecordKind.PARTNER, "a", "z", "said", "hub", "plain");
        drawn.suggested("a", EdgeKind.CONTACT, "said").fact("said", EdgeKind.CONTACT, "z");
        for (var through : List.of("hub", "plain")) {
            drawn.fact("a", EdgeKind.CONTACT, through).fact(through, EdgeKind.CONTACT, "z");
        }
        for (int i = 0; i < 40; i++) {
            drawn.record(RecordKind.PARTNER, "o" + i).fact("o" + i, EdgeKind.CONTACT, "hub");
        }
        drawn.done();

        assertThat(between("a", "z", 2, 5)).containsExactly("a plain z", "a hub z", "a said z");
    }

    @Test
    void whatIsNotConnectedHasNoChain() {
        drawn.record(RecordKind.PARTNER, "a", "b", "c")
                .fact("a", EdgeKind.CONTACT, "b")
                .done();

        assertThat(between("a", "c", 6, 5)).isEmpty();
    }

    /** The same chains as trying everything finds, whatever the network, the lengths and the direction. */
    @RepeatedTest(60)
    void allChainsOfTheShortLengthsAreFound(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var size = 4 + random.nextInt(9);
        var edges = new HashSet<Set<Integer>>();
        for (int i = 0; i < size; i++) {
            drawn.record(RecordKind.PARTNER, String.valueOf(i));
        }
        for (int i = 0; i < size * 2; i++) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to) {
                edges.add(Set.of(from, to));
                drawn.fact(String.valueOf(from), EdgeKind.CONTACT, String.valueOf(to));
            }
        }
        drawn.done();
        for (int most = 1; most <= 6; most++) {
            var expected = new ArrayList<String>();
            everyChain(edges, new ArrayList<>(List.of(0)), size - 1, most, expected);

            assertThat(between("0", String.valueOf(size - 1), most, 1_000))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** Hubs are searched in another way than what has few neighbours: the same chains of the shortest lengths are found. */
    @RepeatedTest(30)
    void chainsThroughHubsAreFoundToo(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var size = 6 + random.nextInt(4);
        var edges = new HashSet<Set<Integer>>();
        for (int i = 0; i < size; i++) {
            drawn.record(RecordKind.PARTNER, String.valueOf(i));
        }
        for (int i = 0; i < size * 2; i++) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to && edges.add(Set.of(from, to))) {
                drawn.fact(String.valueOf(from), EdgeKind.CONTACT, String.valueOf(to));
            }
        }
        for (int hub = 1; hub < 4; hub++) {
            for (int i = 0; i < Crowds.CROWD; i++) {
                drawn.record(RecordKind.PARTNER, hub + "-" + i)
                        .fact(hub + "-" + i, EdgeKind.CONTACT, String.valueOf(hub));
            }
        }
        drawn.done();
        for (int most = 1; most <= 4; most++) {
            var expected = new ArrayList<String>();
            everyChain(edges, new ArrayList<>(List.of(0)), size - 1, most, expected);

            assertThat(between("0", String.valueOf(size - 1), most, 1_000))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(between("1", String.valueOf(size - 1), most, 1_000)).doesNotHaveDuplicates();
        }
    }

    private static void everyChain(
            Set<Set<Integer>> edges, List<Integer> chain, int goal, int left, List<String> found) {
        var at = chain.getLast();
        if (at == goal) {
            found.add(chain.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            return;
        }
        if (left == 0) {
            return;
        }
        for (int next = 0; next <= goal; next++) {
            if (next != at && !chain.contains(next) && edges.contains(Set.of(at, next))) {
                chain.add(next);
                everyChain(edges, chain, goal, left - 1, found);
                chain.removeLast();
            }
        }
    }

    private List<String> between(String from, String to, int maxLength, int first) {
        return Chains.between(drawn.lens(), drawn.number(from), drawn.number(to), maxLength, first).stream()
                .map(chain -> {
                    var at = drawn.number(from);
                    var text = new StringBuilder(from);
                    for (int fact : chain) {
                        at = drawn.graph.otherEnd(fact, at);
                        text.append(' ').append(drawn.name(at));
                    }
                    return text.toString();
                })
                .toList();
    }
}
