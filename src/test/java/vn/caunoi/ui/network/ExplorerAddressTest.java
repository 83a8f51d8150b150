package vn.caunoi.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.CentralityMeasure;
import vn.caunoi.network.EdgeKind;
import vn.caunoi.network.NetworkFilter;
import vn.caunoi.province.Purpose;
import vn.caunoi.province.Region;
import vn.caunoi.province.RelationStage;
import vn.caunoi.ui.component.GraphGestures.Place;
import vn.caunoi.ui.component.RelationshipGraph.Layout;

/** What an address says comes back from it, and what it cannot say does no harm. */
class ExplorerAddressTest {
    private static final NetworkFilter EVERYTHING = new NetworkFilter(
            Set.of(RecordKind.PROVINCE, RecordKind.PARTNER),
            Set.of(EdgeKind.TWINNING, EdgeKind.LOCATED_IN),
            List.of("JP", "KR"),
            Set.of(Region.MEKONG_RIVER_DELTA),
            List.of("86", "48"),
            List.of("A", "26"),
            Set.of(Purpose.TRADE),
            Set.of(RelationStage.STABLE),
            Set.of(Activity.ACTIVE, Activity.UNKNOWN),
            Confidence.SUGGESTED,
            true);

    private static final Look LOOK = new Look(
            Layout.MAP,
            List.of(new Look.Expansion("12", RecordKind.PARTNER), new Look.Expansion("SOUTHEAST", null)),
            Set.of("7", "RED_RIVER_DELTA"),
            Map.of("12", new Place(-30, 45)),
            "12",
            3,
            Look.Panel.TABLE);

    @ParameterizedTest
    @MethodSource
    void anExplorationComesBackFromItsAddress(Exploration exploration) {
        var read = ExplorerAddress.read(again(ExplorerAddress.write(exploration)));

        assertThat(read.exploration()).isEqualTo(exploration);
        assertThat(read.unread()).isEmpty();
    }

    static Stream<Exploration> anExplorationComesBackFromItsAddress() {
        var scope = new Scope(List.of(12L, 5L), EVERYTHING, LocalDate.of(2019, 7, 1), 3);
        return Stream.concat(
                Stream.of(Exploration.NOTHING_ASKED, new Exploration(scope, LOOK, null)),
                Stream.of(
                                new Inquiry.Connection(1, 2, 6),
                                new Inquiry.Common(List.of(1L, 2L, 3L)),
                                new Inquiry.Untied(Region.MEKONG_RIVER_DELTA, "JP"),
                                new Inquiry.Missing(4, true),
                                new Inquiry.Missing(4, false),
                                new Inquiry.Bridges(List.of("1", "SOUTHEAST"), List.of("2")),
                                new Inquiry.Communities(),
                                new Inquiry.Central(CentralityMeasure.PAGERANK))
                        .map(inquiry -> new Exploration(scope, LOOK, inquiry)));
    }

    @Test
    void nothingAskedIsAnEmptyAddress() {
        assertThat(ExplorerAddress.write(Exploration.NOTHING_ASKED).getQueryString())
                .isEmpty();
    }

    @Test
    void anAddressNeedsNoEscaping() {
        var address = ExplorerAddress.write(new Exploration(
                new Scope(List.of(1L, 2L), EVERYTHING, LocalDate.of(2019, 7, 1), 2),
                LOOK,
                new Inquiry.Connection(1, 2, 4)));

        assertThat(address.getQueryString()).doesNotContain("%");
    }

    @Test
    void placesAreKeptToTheWholeUnit() {
        var pinned = Exploration.NOTHING_ASKED.with(Look.PLAIN.pinned(Map.of("9", new Place(10.6, -0.2))));

        var read = ExplorerAddress.read(again(ExplorerAddress.write(pinned)));

        assertThat(read.exploration().look().pins()).containsExactly(Map.entry("9", new Place(11, 0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            of=abc                                  | of
            of=1.-2.3e5.99999999999999999999         | of
            of=                                     | of
            on=2025-02-30                           | on
            on=yesterday                            | on
            on=+999999999-01-01                     | on
            depth=0                                 | depth
            depth=99999999999                       | depth
            layout=rings                            | layout
            regions=MEKONG.MEKONG_RIVER_DELTA       | regions
            countries=JP.<script>                   | countries
            provinces=1                             | provinces
            sectors='; drop table record; --        | sectors
            confidence=MAYBE                        | confidence
            dated=1                                 | dated
            pins=1*NaN*2                            | pins
            pins=1*2                                | pins
            pins=1*2*3*4                            | pins
            open=1*PARTNERS                         | open
            open=1*PARTNER*                         | open
            hide=../../etc                          | hide
            at=0                                    | at
            answer=-1                               | answer
            beside=KITCHEN                          | beside
            ask=WHY                                 | ask
            ask=CONNECTION&from=1                   | ask
            ask=COMMON&among=1                      | ask
            ask=UNTIED&region=SOUTHEAST&country=JPN | ask
            ask=BRIDGES&one=1&other=                | ask
            ask=CENTRAL&by=BEAUTY                   | ask
            utm_source=elsewhere                    | utm_source
            from=1                                  | from
            """)
    void whatCannotBeReadIsLeftOutAndNamed(String query, String named) {
        var read = ExplorerAddress.read(QueryParameters.fromString(query));

        assertThat(read.unread()).contains(named);
        assertThat(read.exploration().scope().depth()).isEqualTo(1);
        assertThat(read.exploration().inquiry()).isNull();
    }

    @Test
    void theRestOfAListIsKept() {
        var read = ExplorerAddress.read(QueryParameters.fromString("of=1.x.2&countries=JP.japan"));

        assertThat(read.exploration().scope().starts()).containsExactly(1L, 2L);
        assertThat(read.exploration().scope().filter().countries()).containsExactly("JP");
    }

    @Test
    void nobodyFloodsThePageThroughItsAddress() {
        var many = IntStream.range(1, 100_000).mapToObj(String::valueOf).collect(Collectors.joining("."));
        var read = ExplorerAddress.read(QueryParameters.fromString("of=" + many + "&open=" + many + "&hide=" + many));

        assertThat(read.exploration().scope().starts()).hasSize(Scope.MOST_STARTS);
        assertThat(read.exploration().look().expanded()).hasSize(Look.MOST_EXPANDED);
        assertThat(read.exploration().look().hidden()).hasSize(Look.MOST);
        assertThat(read.unread()).contains("of", "open", "hide");
    }

    private static QueryParameters again(QueryParameters written) {
        return QueryParameters.fromString(written.getQueryString());
    }
}
