package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.partner.Partners;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Purpose;
import vn.caunoi.reference.Countries;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** Matching over the register as it is delivered, and over what is entered besides. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class MatchesTest {

    private static final LocalDate BEFORE_THE_MERGER = LocalDate.of(2025, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final Matches matches;
    private final Provinces provinces;
    private final Partners partners;
    private final Countries countries;
    private final Writing writing;
    private final Entered entered;

    @Autowired
    MatchesTest(
            Matches matches,
            Provinces provinces,
            Partners partners,
            Countries countries,
            Writing writing,
            JdbcClient jdbc) {
        this.matches = matches;
        this.provinces = provinces;
        this.partners = partners;
        this.countries = countries;
        this.writing = writing;
        this.entered = new Entered(jdbc);
    }

    @Test
    void everyProvinceHasTenMatchesWhoseReasonsHaveAcceptedSourcesAndMakeUpTheGain() {
        var all = provinces.window(TODAY, ProvinceFilter.ALL, ProvinceOrder.NAME, 0, 100);
        assertThat(all)
                .hasSize(34)
                .allSatisfy(province -> assertThat(matches.partners(Matches.Wanted.of(province.id()), 10))
                        .hasSize(10)
                        .allSatisfy(match -> {
                            assertThat(match.reasons())
                                    .isNotEmpty()
                                    .allSatisfy(reason -> assertThat(reason.sources())
                                            .as(reason.text(Lang.EN))
                                            .isNotEmpty()
                                            .allSatisfy(source -> assertThat(
                                                            source.source().confidence())
                                                    .isEqualTo(Confidence.ACCEPTED)));
                            ReasonsAddUp.check(match);
                            assertThat(match.score()).isEqualTo(Math.min(match.gainOurs(), match.gainTheirs()));
                        }));
    }

    @Test
    void theSameDataGiveTheSameOrder() {
        var wanted = Matches.Wanted.of(province("86").id());

        assertThat(matches.partners(wanted, 20).subList(0, 15))
                .as("an answer of its own, not the one that was kept")
                .isEqualTo(matches.partners(wanted, 15));
    }

    @Test
    void aLanguageInWhichTheProvinceWorksAlreadySpeaksForTheNextCountryThatSpeaksIt() {
        var shared = matches.everywhere(Matches.MOST).stream()
                .flatMap(match -> match.reasons().stream())
                .filter(reason -> reason.rule() == MatchRule.SHARED_LANGUAGE)
                .toList();

        assertThat(shared).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.text(Lang.VI))
                    .startsWith("Tỉnh đã làm việc bằng tiếng ")
                    .contains("ngôn ngữ chính tại ");
            assertThat(reason.text(Lang.EN)).doesNotContain("…");
            assertThat(reason.sources())
                    .extracting(source -> source.source().titleEn())
                    .anySatisfy(title -> assertThat(title).startsWith("Unicode CLDR"));
        });
        assertThat(shared)
                .extracting(reason -> reason.text(Lang.EN))
                .anySatisfy(
                        text -> assertThat(text).startsWith("The province works in English, the main language of "));
    }

    @Test
    void withLaosAndCambodiaHoChiMinhCityIsAfterFriendshipAndWithJapanKoreaAndFranceAfterCapital() {
        var city = province("79").id();
        var friendship = countriesOf(
                matches.partners(new Matches.Wanted(city, null, Set.of(Purpose.POLITICAL_EXCHANGE), null), 50));
        var capital = countriesOf(matches.partners(
                new Matches.Wanted(city, null, Set.of(Purpose.CAPITAL, Purpose.TECHNOLOGY), null), 50));

        assertThat(friendship.subList(0, 25)).contains("LA", "KH").doesNotContain("JP", "KR", "FR");
        assertThat(capital.subList(0, 10)).doesNotContain("LA", "KH");
        assertThat(capital).contains("JP", "KR", "FR").doesNotContain("LA", "KH");
    }

    private List<String> countriesOf(List<Match> found) {
        return found.stream()
                .map(match -> partners.load(List.of(match.partnerId()))
                        .get(match.partnerId())
                        .countryId())
                .map(id -> countries.load(List.of(id)).get(id).code())
                .toList();
    }

    @Test
    void aProvinceThatIsNoMoreIsAnsweredForItsSuccessorWhichIsSaid() {
        var old = provinces.at("83", BEFORE_THE_MERGER).orElseThrow();

        assertThat(matches.partners(Matches.Wanted.of(old.id()), 3)).hasSize(3).allSatisfy(match -> {
            assertThat(match.provinceId()).isEqualTo(province("86").id());
            assertThat(match.notice(Lang.VI))
                    .isEqualTo(
                            "Bến Tre (trước 01/07/2025) đã được Tỉnh Vĩnh Long kế tục: đây là gợi ý cho đơn vị kế tục.");
        });
        assertThat(matches.partners(Matches.Wanted.of(province("86").id()), 1)
                        .getFirst()
                        .notice(Lang.VI))
                .isNull();
    }

    @Test
    void aPartnerThatIsWithdrawnIsNeverSuggested() {
        var wanted = Matches.Wanted.of(province("86").id());
        var input = Map.of(
                "kind",
                "FOREIGN_LOCALITY",
                "nameVi",
                "Nơi sẽ bị rút",
                "country",
                entered.country("JP").toString());
        var id = ((Outcome.Saved) writing.create(RecordKind.PARTNER, input, Evidence.NONE, true)).id();
        assertThat(matches.compare(wanted, List.of(id.id()))).hasSize(1);

        assertThat(writing.withdraw(id, entered.version(id), Evidence.because("wrong")))
                .isInstanceOf(Outcome.Saved.class);

        assertThat(matches.compare(wanted, List.of(id.id()))).isEmpty();
        assertThat(matches.provinces(id.id(), Set.of(), 10)).isEmpty();
    }

    @Test
    void whoOffersWhatIsNeededAndNeedsWhatIsOfferedComesFirst() {
        var need = wish("NEED", province("11"), Map.of("resources", List.of("FDI"), "sectors", List.of("26")));
        wish("OFFER", province("11"), Map.of("resources", List.of("LABOUR"), "sectors", List.of("C")));
        var partner = entered.partnerOf("48");
        wish("OFFER", partner, Map.of("resources", List.of("FDI"), "sectors", List.of("C")));
        wish("NEED", partner, Map.of("resources", List.of("LABOUR"), "sectors", List.of("26")));

        var first = matches.partners(Matches.Wanted.of(province("11").id()), 5).getFirst();

        assertThat(first.partnerId()).isEqualTo(partner.id());
        assertThat(first.reasons())
                .extracting(MatchReason::rule)
                .contains(MatchRule.OFFER_MEETS_NEED, MatchRule.NEED_MET_BY_OFFER);
        assertThat(first.what().recordIds()).contains(need.id());
        assertThat(first.missing()).extracting(Sentence::vi).doesNotContain("Chưa biết đối tác cần gì.");
    }

    @Test
    void aProvinceWithoutAnyRelationAndWithTwoNeedsHasMatchesThatSayWhatIsNotKnown() {
        var place = provinces.window(TODAY, ProvinceFilter.ALL, ProvinceOrder.NAME, 0, 100).stream()
                .filter(province -> province.partnerCount() == 0)
                .findFirst()
                .orElseThrow();
        wish("NEED", place, Map.of("resources", List.of("PARTNER_SEARCH")));
        wish("NEED", place, Map.of("countries", List.of(entered.country("JP").toString())));

        var found = matches.partners(Matches.Wanted.of(place.id()), 10);

        assertThat(found).hasSize(10);
        assertThat(countriesOf(found)).startsWith("JP");
        assertThat(found.getFirst().missing())
                .extracting(sentence -> sentence.text(Lang.EN))
                .contains("We do not know their needs.")
                .anyMatch(text -> text.contains("names no sector"));
    }

    @Test
    void aNeedWithoutASourceIsNamedAsMissingAndGivesNoReason() {
        writing.create(
                RecordKind.NEED,
                Map.of(
                        "stance",
                        "NEED",
                        "holder",
                        entered.province("11").toString(),
                        "nameVi",
                        "Chưa có nguồn",
                        "countries",
                        List.of(entered.country("JP").toString())),
                Evidence.NONE,
                true);

        var first = matches.partners(Matches.Wanted.of(province("11").id()), 1).getFirst();

        assertThat(first.reasons()).extracting(MatchReason::rule).doesNotContain(MatchRule.COUNTRY_IS_SOUGHT);
        assertThat(first.missing())
                .anyMatch(sentence -> sentence.text(Lang.VI)
                        .equals("Chưa xét nhu cầu thiếu nguồn hoặc chưa được chấp nhận: Chưa có nguồn."));
    }

    @Test
    void aNeedOfSomebodyElseIsRefusedWithTheArgumentNamed() {
        var need = wish("NEED", province("11"), Map.of());

        assertThatThrownBy(
                        () -> matches.partners(new Matches.Wanted(province("86").id(), need.id(), Set.of(), null), 10))
                .isInstanceOf(BadInput.class)
                .extracting(thrown -> ((BadInput) thrown).argument())
                .isEqualTo("need");
        assertThatThrownBy(
                        () -> matches.partners(Matches.Wanted.of(province("86").id()), 51))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> matches.partners(Matches.Wanted.of(-1), 10)).isInstanceOf(BadInput.class);
    }

    @Test
    void theProvincesOfAPartnerAreRankedLikeThePartnersOfAProvince() {
        var partner = entered.partnerOf("48").id();

        var found = matches.provinces(partner, Set.of(), 34);

        assertThat(found).hasSize(34).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
        assertThat(found)
                .allSatisfy(match -> assertThat(match.score())
                        .isEqualTo(matches.compare(Matches.Wanted.of(match.provinceId()), List.of(partner))
                                .getFirst()
                                .score()));
    }

    private Province province(String code) {
        return provinces.at(code, TODAY).orElseThrow();
    }

    private GlobalId wish(String stance, Province holder, Map<String, Object> more) {
        return wish(stance, new GlobalId(RecordKind.PROVINCE, holder.id()), more);
    }

    private GlobalId wish(String stance, GlobalId holder, Map<String, Object> more) {
        var input = new HashMap<String, @Nullable Object>(more);
        input.put("stance", stance);
        input.put("holder", holder.toString());
        input.put("nameVi", "Thử " + stance);
        var outcome = writing.create(
                RecordKind.NEED,
                input,
                new Evidence("for the test", entered.source().id(), null, null),
                true);
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved) outcome).id();
    }
}
