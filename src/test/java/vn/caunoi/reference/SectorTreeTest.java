package vn.caunoi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestCaller;
import vn.caunoi.account.Role;
import vn.caunoi.api.Api;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** A section of VSIC is asked for with its divisions, wherever sectors are asked for. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class SectorTreeTest {

    private static final String CHIPS = "Cầu Bán Dẫn Thử Nghiệm";

    private final Sectors sectors;
    private final Writing writing;
    private final Api api;
    private final Entered entered;

    @Autowired
    SectorTreeTest(Sectors sectors, Writing writing, MockMvcTester web, JdbcClient jdbc) {
        this.sectors = sectors;
        this.writing = writing;
        this.api = new Api(web);
        this.entered = new Entered(jdbc);
    }

    @Test
    void eachSectionIsFollowedByItsDivisions() {
        var tree = sectors.tree();

        assertThat(tree).extracting(Sector::code).startsWith("A", "01", "02", "03", "B", "05");
        assertThat(tree).filteredOn(Sector::isSection).hasSize(22);
        assertThat(tree)
                .filteredOn(sector -> !sector.isSection())
                .hasSize(87)
                .allSatisfy(sector -> assertThat(sector.nameVi()).isNotEqualTo(sector.nameEn()));
        assertThat(tree.get(1).label(Lang.EN))
                .isEqualTo("A01 – Crop and animal production, hunting and related service activities");
    }

    @ParameterizedTest
    @CsvSource({"C, 1", "26, 1", "27, 0", "A, 0"})
    void partnersAgreementsAndEventsAreFoundByTheSectionOfTheirDivision(String sector, int found) {
        var province = entered.province("48").id();
        var partner =
                enter(RecordKind.PARTNER, Map.of("kind", "ENTERPRISE", "nameVi", CHIPS, "sectors", List.of("26")));
        enter(
                RecordKind.AGREEMENT,
                Map.of(
                        "kind",
                        "LETTER_OF_INTENT",
                        "titleVi",
                        CHIPS,
                        "sectors",
                        List.of("26"),
                        "signatories",
                        List.of(
                                Map.of("party", province, "role", "VIETNAMESE_PARTY"),
                                Map.of("party", partner, "role", "FOREIGN_PARTY"))));
        enter(RecordKind.EVENT, Map.of("kind", "SEMINAR", "nameVi", CHIPS, "sectors", List.of("26")));

        for (var list : List.of("partners", "agreements", "events")) {
            assertThat(api.data("{ %s(filter: { text: \"%s\", sector: \"%s\" }) { totalCount } }"
                                    .formatted(list, CHIPS, sector))
                            .at("/%s/totalCount".formatted(list))
                            .intValue())
                    .as(list)
                    .isEqualTo(found);
        }
    }

    @Test
    void aComparisonCountsDivisionsInTheirSection() {
        var before = inManufacturing();
        TestCaller.be(TestCaller.somebody(Role.MINISTRY_OFFICER, Set.of(), Set.of()));
        var partner = enter(
                RecordKind.PARTNER, Map.of("kind", "ENTERPRISE", "nameVi", CHIPS, "sectors", List.of("26", "27")));
        enter(
                RecordKind.RELATION,
                Map.of("kind", "CONTACT", "province", entered.province("48").id(), "partner", partner));

        assertThat(inManufacturing()).isEqualTo(before + 1);
    }

    private int inManufacturing() {
        return api.data("{ compareProvinces(codes: [\"48\", \"86\"]) { sectors { what { code } counts } } }")
                .at("/compareProvinces/sectors")
                .valueStream()
                .filter(row -> row.at("/what/code").stringValue().equals("C"))
                .mapToInt(row -> row.at("/counts/0").intValue())
                .sum();
    }

    private long enter(RecordKind kind, Map<String, ?> values) {
        return ((Outcome.Saved) writing.create(kind, values, Evidence.NONE, true))
                .id()
                .id();
    }
}
