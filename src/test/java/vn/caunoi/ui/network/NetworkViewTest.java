package vn.caunoi.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.component.GraphEdge;
import vn.caunoi.ui.component.GraphNode;
import vn.caunoi.ui.component.RelationshipGraph;
import vn.caunoi.ui.component.TimeSlider;

/** What the explorer shows for an address. */
@DatabaseTest
class NetworkViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SqlStatements statements;

    @Test
    void nothingAskedShowsTheCountryInGroupsAndQuestionsToBeginWith() {
        Links.open(Links.NETWORK);

        assertThat(nodes()).extracting(GraphNode::label).contains("Đồng bằng sông Cửu Long", "Nhật Bản", "Hàn Quốc");
        assertThat(nodes()).extracting(GraphNode::kind).containsOnly("REGION", "COUNTRY");
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains(
                        "Vĩnh Long liên hệ với Tỉnh Fukuoka thế nào?",
                        "Đà Nẵng, Hải Phòng có gì chung?",
                        "Tỉnh nào của vùng Đồng bằng sông Cửu Long chưa có đối tác ở Nhật Bản?");
    }

    @Test
    void anExampleLeadsToItsAnswer() {
        Links.open(Links.NETWORK);
        var example = findInView(Anchor.class)
                .withText("Vĩnh Long liên hệ với Tỉnh Fukuoka thế nào?")
                .single();

        Links.open(example.getHref());

        assertThat(findings().getFirst())
                .startsWith("Vĩnh Long – kế thừa (2025) – Bến Tre (trước 01/07/2025)")
                .contains("Nhật Bản")
                .endsWith("Tỉnh Fukuoka");
        assertThat(nodes()).extracting(GraphNode::label).contains("Vĩnh Long", "Tỉnh Fukuoka", "Nhật Bản");
    }

    @Test
    void anOpenedRegionShowsItsProvincesAndTheGroupIsGone() {
        Links.open("network?open=MEKONG_RIVER_DELTA");

        assertThat(nodes())
                .extracting(GraphNode::label)
                .contains("Vĩnh Long", "Cần Thơ", "Cà Mau", "An Giang", "Đồng Tháp", "Đông Nam Bộ", "Nhật Bản")
                .doesNotContain("Đồng bằng sông Cửu Long");
        var edges = edges();
        assertThat(edges).allSatisfy(edge -> assertThat(ids()).contains(edge.from(), edge.to()));
    }

    @Test
    void theTiesOfARegionWithACountryHoldProvincesThatHaveNone() {
        Links.open("network?regions=MEKONG_RIVER_DELTA&countries=JP");

        assertThat(nodes()).filteredOn(node -> node.kind().equals("PROVINCE")).hasSize(5);
        assertThat(edges()).allSatisfy(edge -> assertThat(edge.inherited()).isTrue());
    }

    @Test
    void whichProvincesHaveNoPartnerIsAnsweredByName() {
        Links.open("network?ask=UNTIED&region=MEKONG_RIVER_DELTA&country=JP&beside=QUESTIONS");

        assertThat(findings()).containsExactlyInAnyOrder("Đồng Tháp", "Cần Thơ", "Cà Mau");
        assertThat(findInView(H2.class).all())
                .extracting(H2::getText)
                .contains("Tỉnh nào của vùng Đồng bằng sông Cửu Long chưa có đối tác ở Nhật Bản?");
    }

    @Test
    void whatTwoProvincesShareNamesBothAndTheYear() {
        Links.open("network?ask=COMMON&among=%d.%d".formatted(province("48"), province("31")));

        assertThat(findings()).anySatisfy(finding -> assertThat(finding).contains("Nhật Bản", "Đà Nẵng", "Hải Phòng"));
    }

    @Test
    void onADayBeforeTheMergerSixtyThreeProvincesStand() {
        Links.open("network?on=2019-07-01");
        assertThat(provinces()).isEqualTo(63);

        Links.open("network?on=2025-07-01");
        assertThat(provinces()).isEqualTo(34);
    }

    @Test
    void whatIsHiddenIsListedAndNotDrawn() {
        var vinhLong = province("86");
        Links.open("network?of=" + vinhLong);
        var another = nodes().stream()
                .filter(node -> !node.id().equals(String.valueOf(vinhLong)))
                .findFirst()
                .orElseThrow();

        Links.open("network?of=%d&hide=%s".formatted(vinhLong, another.id()));

        assertThat(ids()).doesNotContain(another.id());
        assertThat(texts(UI.getCurrent())).contains("Đã ẩn (1)");
        assertThat(findInView(ListItem.class).all())
                .anySatisfy(item ->
                        assertThat(item.getElement().getTextRecursively()).startsWith(another.label()));
    }

    @Test
    void layingOpenAddsNeighboursOfThatKind() {
        var vinhLong = province("86");
        Links.open("network?of=" + vinhLong);
        var before = ids();
        var japan = nodes().stream()
                .filter(node -> node.hiddenKinds().stream()
                        .anyMatch(hidden -> hidden.kind().equals("COUNTRY")))
                .findFirst()
                .orElseThrow();

        Links.open("network?of=%d&open=%s*COUNTRY".formatted(vinhLong, japan.id()));

        assertThat(ids()).containsAll(before).hasSizeGreaterThan(before.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of=999999999999",
                "of=1.2.3",
                "countries=ZZ",
                "sectors=ZZZ",
                "provinces=99",
                "ask=CONNECTION&from=999999999&to=999999998",
                "ask=COMMON&among=999999999.999999998",
                "ask=MISSING&from=999999999",
                "ask=BRIDGES&one=999999999&other=SOUTHEAST",
                "on=1900-01-01",
                "at=999999999",
                "open=999999999.NORTH_CENTRAL*PARTNER",
                "view=999999999",
                "view=mine",
                "x=%00%ff<script>"
            })
    void noAddressBreaksThePage(String query) {
        Links.open("network?" + query);

        assertThat(find(RelationshipGraph.class).single().isVisible()).isTrue();
        assertThat(texts(UI.getCurrent())).noneMatch("…"::equals);
    }

    @Test
    void whatCannotBeReadIsToldKindly() {
        Links.open("network?of=abc&countries=ZZ&utm_source=x");

        assertThat(findInView(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Đã bỏ qua phần không đọc được của địa chỉ: countries, of, utm_source."
                        + " Phần còn lại vẫn được hiện.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of=%d",
                "of=%d&depth=2",
                "of=%d&depth=3",
                "regions=MEKONG_RIVER_DELTA",
                "regions=RED_RIVER_DELTA.SOUTHEAST.MEKONG_RIVER_DELTA"
            })
    void aLargerPictureCostsNoMoreStatements(String query) {
        Links.open("network?of=" + province("86"));

        var sent = statements.during(() -> {
            Links.open("network?" + query.formatted(province("48")));
            return null;
        });

        assertThat(sent).as(query).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static final int MOST_STATEMENTS = 20;

    private long province(String code) {
        return jdbc.sql("select id from province where code = :code and valid_to is null")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private List<GraphNode> nodes() {
        return find(RelationshipGraph.class).single().getNodes();
    }

    private List<String> ids() {
        return nodes().stream().map(GraphNode::id).toList();
    }

    private List<GraphEdge> edges() {
        return find(RelationshipGraph.class).single().getEdges();
    }

    private int provinces() {
        return find(TimeSlider.class).single().getElement().getProperty("provinces", 0);
    }

    /** The sentences of the answer, without the button that shows each. */
    private List<String> findings() {
        return findInView(ListItem.class).all().stream()
                .filter(item -> item.getElement().getParent().getAttribute("class") != null
                        && item.getElement().getParent().getAttribute("class").contains("network-findings"))
                .map(item -> item.getElement().getChild(0).getTextRecursively())
                .toList();
    }

    private static Stream<String> texts(com.vaadin.flow.component.Component component) {
        return Stream.concat(
                Stream.of(component.getElement().getText()).filter(text -> !text.isBlank()),
                component.getChildren().flatMap(NetworkViewTest::texts));
    }
}
