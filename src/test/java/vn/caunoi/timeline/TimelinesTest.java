package vn.caunoi.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.agreement.AgreementActKind;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Relation;
import vn.caunoi.province.SuccessionKind;
import vn.caunoi.timeline.Timeline.Entry;
import vn.caunoi.timeline.Timeline.Lane;

/** Each tie in the lane of the province that held it, through the mergers, and nothing dated that no source dates. */
@DatabaseTest
@Transactional
class TimelinesTest {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private final Timelines timelines;
    private final Provinces provinces;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final SqlStatements statements;

    @Autowired
    TimelinesTest(
            Timelines timelines, Provinces provinces, Directory directory, JdbcClient jdbc, SqlStatements statements) {
        this.timelines = timelines;
        this.provinces = provinces;
        this.directory = directory;
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @Test
    void thePredecessorsStandAboveTheProvinceThatTheyBecame() {
        var timeline = ofProvince("86");

        assertThat(timeline.lanes())
                .extracting(TimelinesTest::name, Lane::until)
                .containsExactly(
                        tuple("Bến Tre (trước 01/07/2025)", MERGER.minusDays(1)),
                        tuple("Trà Vinh (trước 01/07/2025)", MERGER.minusDays(1)),
                        tuple("Vĩnh Long (trước 01/07/2025)", MERGER.minusDays(1)),
                        tuple("Vĩnh Long", null));
        assertThat(timeline.lanes().getFirst().successor())
                .isNotNull()
                .extracting(each -> each.code())
                .isEqualTo("86");
        assertThat(timeline.mergers()).containsExactly(MERGER);
    }

    @Test
    void aTieStandsInTheLaneOfThePredecessorThatHeldIt() {
        var timeline = ofProvince("86");

        assertThat(relations(timeline)).singleElement().satisfies(entry -> {
            assertThat(lane(timeline, entry)).isEqualTo("Bến Tre (trước 01/07/2025)");
            assertThat(entry.since()).as("no source tells since when").isNull();
            assertThat(entry.lasting()).isTrue();
        });
    }

    @Test
    void aProvinceThatNoMergerTouchedHasOneLaneThroughItsVersions() {
        assertThat(ofProvince("01").lanes())
                .extracting(TimelinesTest::name, Lane::until)
                .containsExactly(tuple("Hà Nội", null));
    }

    @Test
    void becomingACityIsAnEntryAndNoMerger() {
        var timeline = ofProvince("46");

        assertThat(timeline.lanes()).hasSize(1);
        assertThat(timeline.entries())
                .filteredOn(entry -> entry.kind() == TimelineKind.CHANGE)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo(SuccessionKind.CHANGED_KIND);
                    assertThat(entry.since()).isEqualTo(PartialDate.day(LocalDate.of(2025, 1, 1)));
                });
    }

    @Test
    void aProvinceOfThePastHasItsOwnLaneOnly() {
        var benTre = provinces.at("83", MERGER.minusDays(1)).orElseThrow();

        assertThat(of(benTre).lanes()).extracting(TimelinesTest::name).containsExactly("Bến Tre (trước 01/07/2025)");
    }

    @Test
    void theLanesOfAPartnerAreTheProvincesThatHoldItsTiesWithWhatTheyBecame() {
        var timeline = of(record("PA-JP-TOCHIGI-PREFECTURE"));

        assertThat(timeline.lanes())
                .extracting(TimelinesTest::name)
                .containsExactly("Vĩnh Phúc (trước 01/07/2025)", "Phú Thọ");
        assertThat(relations(timeline))
                .singleElement()
                .satisfies(entry -> assertThat(lane(timeline, entry)).startsWith("Vĩnh Phúc"));
    }

    @Test
    void aCountrysOwnTiesStandInALaneOfTheirOwn() {
        var timeline = of(record("JP"));

        assertThat(timeline.lanes().getFirst().province()).isNull();
        assertThat(timeline.entries())
                .filteredOn(entry -> entry.kind() == TimelineKind.TIE)
                .isNotEmpty()
                .allMatch(entry -> entry.lane() == Timeline.NATIONAL && entry.lasting());
        assertThat(relations(timeline)).hasSizeGreaterThan(10).noneMatch(entry -> entry.lane() == Timeline.NATIONAL);
    }

    @Test
    void aSignatureThatOnlyTheAgreementDatesIsAnActAndIsToldOnce() {
        var timeline = ofProvince("79");

        assertThat(timeline.entries())
                .filteredOn(entry -> entry.kind() == TimelineKind.AGREEMENT && entry.since() != null)
                .isNotEmpty()
                .allMatch(entry -> entry.what() == AgreementActKind.SIGNED)
                .extracting(Entry::record, Entry::lane)
                .doesNotHaveDuplicates();
    }

    @Test
    void aDateIsAsRoughAsItsSource() {
        assertThat(ofProvince("79").entries())
                .extracting(Entry::since)
                .filteredOn(Objects::nonNull)
                .extracting(PartialDate::precision)
                .contains(PartialDate.Precision.YEAR, PartialDate.Precision.DAY);
    }

    @Test
    void aRelationThatEndedSaysWhen() {
        var id = jdbc.sql("""
                        update relation set since_on = '1999-01-01', since_precision = 'YEAR',
                          until_on = '2010-01-01', until_precision = 'YEAR'
                        where partner_id = (select id from partner where seed_key = 'PA-JP-EHIME-PREFECTURE')
                        returning id""").query(Long.class).single();

        assertThat(relations(ofProvince("86")))
                .filteredOn(entry -> entry.record().id() == id)
                .singleElement()
                .extracting(Entry::until)
                .hasToString("2010");
    }

    @Test
    void otherRecordsHaveNoTimeline() {
        assertThat(timelines.of(record("MS001"))).isEmpty();
    }

    @Test
    void aLongTimelineCostsAsManyStatementsAsAShortOne() {
        var few = provinces.at("86", MERGER).orElseThrow();
        var many = provinces.at("79", MERGER).orElseThrow();

        assertThat(statements.during(() -> timelines.of(many)))
                .hasSameSizeAs(statements.during(() -> timelines.of(few)));
    }

    private Timeline ofProvince(String code) {
        return of(provinces.at(code, MERGER).orElseThrow());
    }

    private Timeline of(Recorded record) {
        return timelines.of(record).orElseThrow();
    }

    private Recorded record(String seedKey) {
        return directory
                .find(jdbc.sql("""
                                select id from partner where seed_key = :key
                                union all select id from country where seed_key = :key
                                union all select id from mission where seed_key = :key""").param("key", seedKey).query(Long.class).single())
                .orElseThrow();
    }

    private static List<Entry> relations(Timeline timeline) {
        return timeline.entries().stream()
                .filter(entry -> entry.record() instanceof Relation)
                .toList();
    }

    private static String lane(Timeline timeline, Entry entry) {
        return name(timeline.lanes().stream()
                .filter(lane -> lane.id() == entry.lane())
                .findFirst()
                .orElseThrow());
    }

    private static String name(Lane lane) {
        return lane.province() == null ? "" : lane.province().label(Lang.VI);
    }
}
