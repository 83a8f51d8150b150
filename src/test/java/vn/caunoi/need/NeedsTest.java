package vn.caunoi.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** Needs and offers as they are entered, found and ended. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class NeedsTest {

    private final Writing writing;
    private final Needs needs;
    private final JdbcClient jdbc;
    private final Entered entered;

    @Autowired
    NeedsTest(Writing writing, Needs needs, JdbcClient jdbc) {
        this.writing = writing;
        this.needs = needs;
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
    }

    @Test
    void aNeedIsReadAsItWasEntered() {
        var partner = entered.partnerOf("48");
        var id = need(Map.of(
                "nameEn", "A partner for chips",
                "resources", List.of("TECHNOLOGY", "FDI"),
                "sectors", List.of("26", "C"),
                "countries",
                        List.of(
                                entered.country("KR").toString(),
                                entered.country("JP").toString()),
                "validFrom", "2024-01-01",
                "validUntil", "2024-12-31",
                "matches", List.of(Map.of("party", partner.toString(), "state", "APPROACHED", "onDay", "2024-03-01"))));

        var need = needs.find(id.id()).orElseThrow();
        assertThat(need.stance()).isEqualTo(NeedStance.NEED);
        assertThat(need.holderId()).isEqualTo(entered.province("48").id());
        assertThat(need.validUntil()).isEqualTo("2024-12-31");
        assertThat(needs.resources(List.of(id.id())).get(id.id()))
                .containsExactly(ResourceKind.FDI, ResourceKind.TECHNOLOGY);
        assertThat(needs.sectors(List.of(id.id())).get(id.id()))
                .extracting("code")
                .containsExactly("26", "C");
        assertThat(needs.countries(List.of(id.id())).get(id.id()))
                .extracting("code")
                .containsExactly("JP", "KR");
        assertThat(needs.matches(List.of(id.id())).get(id.id()))
                .containsExactly(
                        new NeedMatch(partner.id(), MatchState.APPROACHED, LocalDate.of(2024, 3, 1), null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, false",
        "2024-01-01, true",
        "2024-06-14, true",
        "2024-06-15, false",
        "2024-12-31, false",
        "2025-01-01, false"
    })
    void itIsOpenWithinItsTimeAndUntilTheDayBeforeItEnded(LocalDate day, boolean open) {
        var id = need(Map.of("validFrom", "2024-01-01", "validUntil", "2024-12-31", "endedOn", "2024-06-15"));

        assertThat(found(filter(null, day)).contains(id.id())).isEqualTo(open);
    }

    @Test
    void theLastDayOfItsTimeCounts() {
        var id = need(Map.of("validUntil", "2024-12-31"));

        assertThat(found(filter(null, LocalDate.of(2024, 12, 31)))).contains(id.id());
        assertThat(found(filter(null, LocalDate.of(2025, 1, 1)))).doesNotContain(id.id());
    }

    @Test
    void whatWasTakenBackIsOpenOnNoDay() {
        var id = need(Map.of());
        assertThat(found(filter(null, LocalDate.of(2025, 8, 1)))).contains(id.id());

        writing.withdraw(id, entered.version(id), Evidence.NONE);

        assertThat(found(filter(null, LocalDate.of(2025, 8, 1)))).doesNotContain(id.id());
    }

    @Test
    void aSectionFindsWhatIsTaggedWithItsDivisions() {
        var chips = need(Map.of("sectors", List.of("26")));
        var industry = need(Map.of("sectors", List.of("C")));

        assertThat(found(filter("C", null))).contains(chips.id(), industry.id());
        assertThat(found(filter("26", null))).contains(chips.id()).doesNotContain(industry.id());
        assertThat(found(filter("A", null))).doesNotContain(chips.id(), industry.id());
    }

    @Test
    void aProvinceOfTodayFindsWhatItsPredecessorsSought() {
        assertThat(needs.window(new NeedFilter(null, null, null, "48", null, null, null, null), NeedOrder.NAME, 0, 50))
                .extracting(Need::nameEn)
                .contains("Da Nang looks for partners among the big cities of the Asia-Pacific region");
        var today = entered.province("48").id();
        assertThat(held(today, false)).isEmpty();
        assertThat(held(today, true)).hasSize(2);
    }

    @Test
    void aCountryFindsWhereItIsSoughtAndWhatItsPartnersHave() {
        var partner = entered.partnerOf("48");
        var sought = need(Map.of("countries", List.of(entered.country("FR").toString())));
        var offered = need(Map.of("stance", "OFFER", "holder", partner.toString()));
        var country = country(partner);

        assertThat(found(new NeedFilter(null, null, null, null, "FR", null, null, null)))
                .contains(sought.id());
        assertThat(found(new NeedFilter(null, NeedStance.OFFER, null, null, country, null, null, null)))
                .contains(offered.id())
                .doesNotContain(sought.id());
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        assertThat(problems(Map.of("validFrom", "2024-02-01", "validUntil", "2024-01-31")))
                .containsExactly("validUntil WRONG_ORDER");
        assertThat(problems(Map.of("validFrom", "2024-02-01", "endedOn", "2024-01-31")))
                .containsExactly("endedOn WRONG_ORDER");
        assertThat(problems(Map.of(
                        "matches",
                        List.of(Map.of("party", entered.province("48").toString())))))
                .containsExactly("matches[0].party NOT_POSSIBLE");
        assertThat(problems(Map.of("holder", entered.country("JP").toString()))).containsExactly("holder WRONG_KIND");
        assertThat(problems(Map.of("sectors", List.of("00")))).containsExactly("sectors[0] UNKNOWN_VALUE");
    }

    @Test
    void nobodyIsMatchedTwiceWithOneNeed() {
        var partner = entered.partnerOf("48").toString();

        assertThat(enter(Map.of(
                        "matches",
                        List.of(
                                Map.of("party", partner, "state", "SUGGESTED"),
                                Map.of("party", partner, "state", "DECLINED")))))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems().getFirst().field())
                                .isEqualTo("matches"));
    }

    private List<Long> held(long province, boolean lineage) {
        var pages =
                needs.ofHolders(List.of(province), new HeldNeeds(null, null, lineage), PageRequest.first(20), false);
        return Objects.requireNonNull(pages.get(province)).nodes().stream()
                .map(Need::id)
                .toList();
    }

    private static NeedFilter filter(@Nullable String sector, @Nullable LocalDate openOn) {
        return new NeedFilter(null, null, null, null, null, sector, null, openOn);
    }

    private List<Long> found(NeedFilter filter) {
        return needs.window(filter, NeedOrder.NAME, 0, 200).stream()
                .map(Need::id)
                .toList();
    }

    private String country(GlobalId partner) {
        return jdbc.sql(
                        "select code from country join partner on partner.country_id = country.id where partner.id = :id")
                .param("id", partner.id())
                .query(String.class)
                .single();
    }

    private GlobalId need(Map<String, ?> values) {
        return ((Outcome.Saved) enter(values)).id();
    }

    private List<String> problems(Map<String, ?> values) {
        return ((Outcome.Invalid) enter(values))
                .problems().stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList();
    }

    private Outcome enter(Map<String, ?> values) {
        var all = new HashMap<String, Object>(Map.of(
                "nameVi",
                "Tìm đối tác thử nghiệm",
                "holder",
                entered.province("48").toString()));
        all.putAll(values);
        return writing.create(RecordKind.NEED, all, Evidence.NONE, true);
    }
}
