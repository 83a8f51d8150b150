package vn.caunoi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Sight;

class SurroundingsTest {

    private final Drawn drawn = new Drawn();

    @Test
    void theKindsOfNeighboursTakeTurns() {
        drawn.record(RecordKind.PROVINCE, "Huế").record(RecordKind.PARTNER, "p1", "p2", "p3");
        drawn.record(RecordKind.EVENT, "e1", "e2", "e3");
        for (int i = 1; i <= 3; i++) {
            drawn.fact("p" + i, EdgeKind.COOPERATION, "Huế").fact("Huế", EdgeKind.TOOK_PART, "e" + i);
        }
        drawn.done();

        assertThat(around("Huế", 1, 5)).containsExactly("Huế", "p1", "e1", "p2", "e2");
    }

    @Test
    void ofAKindWhatIsAcceptedComesFirstThenWhatLivedLastThenWhatHasMoreFacts() {
        drawn.record(RecordKind.PROVINCE, "Huế", "Đà Nẵng")
                .record(RecordKind.PARTNER, "asleep", "busy", "new", "said", "quiet");
        drawn.fact("asleep", EdgeKind.TWINNING, "Huế", LocalDate.of(1994, 1, 1))
                .fact("new", EdgeKind.TWINNING, "Huế", LocalDate.of(2024, 1, 1))
                .suggested("said", EdgeKind.TWINNING, "Huế")
                .fact("quiet", EdgeKind.TWINNING, "Huế")
                .fact("busy", EdgeKind.TWINNING, "Huế")
                .fact("busy", EdgeKind.TWINNING, "Đà Nẵng");
        drawn.done();

        assertThat(around("Huế", 1, 10)).containsExactly("Huế", "new", "asleep", "busy", "quiet", "said");
    }

    @Test
    void oneHubDoesNotPushOutWhatStandsAroundTheOthers() {
        drawn.record(RecordKind.PROVINCE, "Huế")
                .record(RecordKind.COUNTRY, "JP")
                .record(RecordKind.PARTNER, "p", "q");
        drawn.fact("p", EdgeKind.TWINNING, "Huế")
                .fact("q", EdgeKind.TWINNING, "Huế")
                .fact("p", EdgeKind.LOCATED_IN, "JP");
        drawn.record(RecordKind.AGREEMENT, "a").fact("q", EdgeKind.SIGNED, "a");
        for (int i = 0; i < 50; i++) {
            drawn.record(RecordKind.EVENT, "e" + i).fact("p", EdgeKind.TOOK_PART, "e" + i);
        }
        drawn.done();

        assertThat(around("Huế", 2, 7)).contains("a");
    }

    @Test
    void aCutIsToldAndACompletePictureIsNot() {
        drawn.record(RecordKind.PROVINCE, "Huế").record(RecordKind.PARTNER, "p1", "p2");
        drawn.fact("p1", EdgeKind.TWINNING, "Huế")
                .fact("p2", EdgeKind.TWINNING, "Huế")
                .done();

        assertThat(met("Huế", 1, 3).truncated()).isFalse();
        assertThat(met("Huế", 1, 2).truncated()).isTrue();
        assertThat(met("Huế", 3, 3).truncated()).isFalse();
    }

    @Test
    void hiddenNeighboursAreCountedOnceAndByKind() {
        drawn.record(RecordKind.PROVINCE, "Huế").record(RecordKind.PARTNER, "p").record(RecordKind.AGREEMENT, "a");
        drawn.fact("p", EdgeKind.TWINNING, "Huế")
                .fact("p", EdgeKind.CONTACT, "Huế")
                .fact("Huế", EdgeKind.SIGNED, "a")
                .done();

        var sketch = Sketch.of(drawn.lens(), met("Huế", 0, 5));

        assertThat(sketch.nodes().getFirst().hidden())
                .containsExactly(new KindCount(RecordKind.PARTNER, 1), new KindCount(RecordKind.AGREEMENT, 1));
    }

    @Test
    void aHubsNeighboursAreCountedTheSameAsThoseOfAnyOther() {
        drawn.record(RecordKind.PROVINCE, "Huế");
        IntStream.range(0, Crowds.CROWD + 5)
                .forEach(i -> drawn.record(RecordKind.PARTNER, "p" + i)
                        .fact("p" + i, EdgeKind.TWINNING, "Huế")
                        .fact("p" + i, EdgeKind.CONTACT, "Huế"));
        drawn.done();

        var sketch = Sketch.of(drawn.lens(), met("Huế", 1, 11));

        assertThat(sketch.nodes().getFirst().hidden())
                .containsExactly(new KindCount(RecordKind.PARTNER, Crowds.CROWD + 5 - 10));
        assertThat(sketch.edges()).hasSize(20);
    }

    @Test
    void twoHubsAreStillJoined() {
        drawn.record(RecordKind.PROVINCE, "Huế")
                .record(RecordKind.PARTNER, "hub")
                .record(RecordKind.EVENT, "e");
        for (int i = 0; i <= Crowds.CROWD; i++) {
            drawn.record(RecordKind.EVENT, "e" + i)
                    .fact("Huế", EdgeKind.TOOK_PART, "e" + i)
                    .fact("hub", EdgeKind.TOOK_PART, "e" + i);
        }
        drawn.fact("hub", EdgeKind.TWINNING, "Huế").done();

        assertThat(Sketch.of(drawn.lens(), met("Huế", 1, 2)).edges())
                .extracting(NetworkEdge::kind)
                .containsExactly(EdgeKind.TWINNING);
    }

    @Test
    void whoSeesOnlyWhatIsPublicNeitherSeesNorCountsTheRest() {
        drawn.record(RecordKind.PROVINCE, "Huế").record(RecordKind.PARTNER, "open", "secret");
        drawn.fact("open", EdgeKind.TWINNING, "Huế")
                .fact("secret", EdgeKind.TWINNING, "Huế")
                .internal("secret")
                .done();
        var anybody = drawn.lens(Sight.PUBLIC, NetworkFilter.ALL, null);

        var met = Surroundings.of(anybody, List.of(drawn.number("Huế")), 0, 5);

        assertThat(Sketch.of(anybody, met).nodes().getFirst().hidden())
                .containsExactly(new KindCount(RecordKind.PARTNER, 1));
        assertThat(names(Surroundings.of(anybody, List.of(drawn.number("Huế")), 1, 5)))
                .containsExactly("Huế", "open");
        assertThat(names(Surroundings.of(
                        drawn.lens(Sight.NOTHING, NetworkFilter.ALL, null), List.of(drawn.number("Huế")), 1, 5)))
                .containsExactly("Huế");
    }

    @Test
    void onADayOnlyWhatHadBegunIsThere() {
        drawn.record(RecordKind.PROVINCE, "Huế").record(RecordKind.PARTNER, "old", "new");
        drawn.fact("old", EdgeKind.TWINNING, "Huế", LocalDate.of(1994, 1, 1))
                .fact("new", EdgeKind.TWINNING, "Huế", LocalDate.of(2024, 1, 1))
                .done();
        var then = drawn.lens(Sight.ALL, NetworkFilter.ALL, LocalDate.of(2000, 1, 1));

        assertThat(names(Surroundings.of(then, List.of(drawn.number("Huế")), 1, 5)))
                .containsExactly("Huế", "old");
    }

    @Test
    void aFilterByKindStopsThereAndDoesNotLookBehind() {
        drawn.record(RecordKind.PROVINCE, "Huế").record(RecordKind.PARTNER, "p").record(RecordKind.COUNTRY, "JP");
        drawn.fact("p", EdgeKind.TWINNING, "Huế")
                .fact("p", EdgeKind.LOCATED_IN, "JP")
                .done();
        var filter = new NetworkFilter(
                Set.of(RecordKind.PROVINCE, RecordKind.COUNTRY),
                Set.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null);

        assertThat(names(Surroundings.of(drawn.lens(Sight.ALL, filter, null), List.of(drawn.number("Huế")), 3, 9)))
                .containsExactly("Huế");
    }

    private Surroundings.Met met(String start, int depth, int limit) {
        return Surroundings.of(drawn.lens(), List.of(drawn.number(start)), depth, limit);
    }

    private List<String> around(String start, int depth, int limit) {
        return names(met(start, depth, limit));
    }

    private List<String> names(Surroundings.Met met) {
        return Arrays.stream(met.records()).mapToObj(drawn::name).toList();
    }
}
