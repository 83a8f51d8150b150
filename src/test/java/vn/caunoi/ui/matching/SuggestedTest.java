package vn.caunoi.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.base.Confidence;
import vn.caunoi.partner.Partner;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.partner.Partners;
import vn.caunoi.ui.Links;

/** The first suggestions on the pages of provinces and partners. */
@DatabaseTest
class SuggestedTest extends SpringBrowserlessTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Partners partners;

    @Autowired
    private SqlStatements statements;

    @ParameterizedTest
    @ValueSource(strings = {"01", "86", "96"})
    void aProvinceHasFivePartnersEachWithItsWeightiestReason(String code) {
        Links.open(Links.province(code));
        assertThat(suggestions()).isEmpty();

        suggested().load();

        assertThat(suggestions()).hasSize(5).allSatisfy(line -> assertThat(line).contains("điểm", "Nguồn"));
        assertThat(addresses()).contains("matching?province=" + code);
    }

    @Test
    void aProvinceThatIsNoMoreHasThoseOfItsSuccessorAndSaysSo() {
        Links.open("provinces/83?asOf=2025-06-30");
        suggested().load();

        assertThat(find(Main.class).single().getElement().getTextRecursively())
                .contains("Bến Tre (trước 01/07/2025) đã được Tỉnh Vĩnh Long kế tục")
                .contains("Tỉnh Vĩnh Long");
        assertThat(addresses()).contains("matching?province=86");
    }

    @Test
    void aPartnerHasFiveProvincesAndTheWayToAllOfThem() {
        var partner = partner("partner.kind = 'FOREIGN_LOCALITY'");
        Links.open(Links.to(partner));
        suggested().load();

        assertThat(suggestions()).hasSize(5);
        assertThat(addresses()).contains("matching/provinces?partner=" + partner.globalId());
    }

    @Test
    void aForeignMissionIsMatchedWithNobody() {
        Links.open(Links.to(partner("partner.kind = 'FOREIGN_MISSION'")));

        assertThat(find(Suggested.class).all()).isEmpty();
    }

    @Test
    void aPartnerThatIsWithdrawnOrHasEndedIsToldApart() {
        assertThat(Suggestions.why(partner(Confidence.WITHDRAWN))).contains("rút khỏi sổ");
        assertThat(Suggestions.why(partner(Confidence.ACCEPTED))).contains("không còn hoạt động");
    }

    @Test
    void theyCostAConstantNumberOfStatements() {
        var all = partners.load(jdbc.sql("select id from partner where kind = 'FOREIGN_LOCALITY' order by id limit 3")
                .query(Long.class)
                .list());
        assertThat(Stream.concat(
                                Stream.of("96", "48", "86").map(Links::province),
                                all.values().stream().map(Links::to))
                        .map(this::sent))
                .as("one for each question and for each kind of record that sentences name, never one for each match")
                .allSatisfy(sent -> assertThat(sent).hasSizeLessThanOrEqualTo(22));
    }

    /** Asked twice, for what is kept in memory is no part of the cost. */
    private List<String> sent(String page) {
        Links.open(page);
        suggested().load();
        return statements.during(() -> {
            suggested().load();
            return true;
        });
    }

    private static Partner partner(Confidence confidence) {
        return new Partner(
                1, PartnerKind.ENTERPRISE, "A", null, null, null, null, null, null, 0, null, null, confidence);
    }

    private Partner partner(String condition) {
        var id = jdbc.sql("select id from partner where " + condition + " order by id limit 1")
                .query(Long.class)
                .single();
        return partners.find(id).orElseThrow();
    }

    private Suggested suggested() {
        return find(Suggested.class).single();
    }

    private List<String> suggestions() {
        return find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList()
                        .contains("suggested-list"))
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
