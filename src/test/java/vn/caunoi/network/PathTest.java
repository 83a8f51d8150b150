package vn.caunoi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;

class PathTest {

    private static final NetworkNode TODAY = node(1, RecordKind.PROVINCE, "Vĩnh Long", "Vinh Long");
    private static final NetworkNode BEFORE =
            node(2, RecordKind.PROVINCE, "Bến Tre (trước 01/07/2025)", "Ben Tre (before 1 July 2025)");
    private static final NetworkNode PARTNER = node(3, RecordKind.PARTNER, "Tỉnh Ehime", "Ehime Prefecture");

    @Test
    void eachFactIsReadInTheDirectionOfTheChain() {
        var merger = edge(BEFORE, TODAY, EdgeKind.SUCCEEDED_BY, LocalDate.of(2025, 7, 1));
        var twinning = edge(BEFORE, PARTNER, EdgeKind.TWINNING, null);
        var there = new Path(
                List.of(new Path.Step(TODAY, null), new Path.Step(BEFORE, merger), new Path.Step(PARTNER, twinning)));
        var back = new Path(
                List.of(new Path.Step(PARTNER, null), new Path.Step(BEFORE, twinning), new Path.Step(TODAY, merger)));

        assertThat(there.text(Lang.VI))
                .isEqualTo("Vĩnh Long – kế thừa (2025) – Bến Tre (trước 01/07/2025) – kết nghĩa với – Tỉnh Ehime");
        assertThat(there.text(Lang.EN))
                .isEqualTo("Vinh Long – succeeded (2025) – Ben Tre (before 1 July 2025) – is twinned with"
                        + " – Ehime Prefecture");
        assertThat(back.text(Lang.VI))
                .isEqualTo("Tỉnh Ehime – kết nghĩa với – Bến Tre (trước 01/07/2025) – được kế thừa bởi (2025)"
                        + " – Vĩnh Long");
    }

    @Test
    void aChainOfOneRecordIsItsName() {
        assertThat(new Path(List.of(new Path.Step(TODAY, null))).text(Lang.VI)).isEqualTo("Vĩnh Long");
    }

    private static NetworkEdge edge(NetworkNode from, NetworkNode to, EdgeKind kind, @Nullable LocalDate since) {
        return new NetworkEdge(
                from.globalId(),
                to.globalId(),
                kind,
                since == null ? null : PartialDate.day(since),
                null,
                Confidence.ACCEPTED,
                null,
                null,
                9);
    }

    private static NetworkNode node(long id, RecordKind kind, String vi, String en) {
        return new NetworkNode(new GlobalId(kind, id), vi, en, Confidence.ACCEPTED, false, null, List.of());
    }
}
