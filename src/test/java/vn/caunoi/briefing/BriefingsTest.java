package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.SqlStatements;
import vn.caunoi.TestCaller;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Role;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** A briefing tells what the register holds, where it is known from, and what is not known. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class BriefingsTest {

    /** Tables whose rows are no records and say nothing of one: sources, history, opinions, and what has its own way in. */
    private static final Set<String> NOT_RELATED = Set.of(
            "account_briefing_download",
            "briefing_release",
            "briefing_sentence",
            "citation",
            "change",
            "merger",
            "match_feedback",
            "partner_sector",
            "post",
            "record",
            "relation_purpose");

    private final Briefings briefings;
    private final Directory directory;
    private final Provinces provinces;
    private final Writing writing;
    private final JdbcClient jdbc;
    private final Entered entered;
    private final SqlStatements statements;

    @Autowired
    BriefingsTest(
            Briefings briefings,
            Directory directory,
            Provinces provinces,
            Writing writing,
            JdbcClient jdbc,
            SqlStatements statements) {
        this.briefings = briefings;
        this.directory = directory;
        this.provinces = provinces;
        this.writing = writing;
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
        this.statements = statements;
    }

    @Test
    void thePackNamesEveryRecordThatNamesThePartner() {
        var partner = busiest();
        enter(
                RecordKind.NEED,
                Map.of("holder", global(partner), "nameVi", "Tìm nhà cung cấp", "nameEn", "Suppliers sought"));
        enter(
                RecordKind.COMMITMENT,
                Map.of(
                        "nameVi",
                        "Đón đoàn khảo sát",
                        "nameEn",
                        "To receive a survey team",
                        "promisor",
                        entered.province("86").toString(),
                        "promisee",
                        global(partner)));

        plan(Map.of(
                "direction",
                "OUTBOUND",
                "nameVi",
                "Đoàn công tác",
                "sender",
                entered.province("86").toString(),
                "host",
                global(partner)));

        var related = related(partner.id());
        assertThat(related).hasSizeGreaterThan(5);
        for (var province : new Province[] {null, vinhLong()}) {
            assertThat(named(briefings.about(partner, province, BriefingSize.PACK)))
                    .containsAll(related);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sectionsStandInTheOrderOfTheFieldAndThoseOfADelegationAreLeftOut(BriefingSize size) {
        var kinds = briefings.about(busiest(), vinhLong(), size).sections().stream()
                .map(BriefingSection::kind)
                .toList();

        assertThat(kinds)
                .isSorted()
                .contains(BriefingSectionKind.SUMMARY)
                .doesNotContain(
                        BriefingSectionKind.COVER,
                        BriefingSectionKind.PROGRAMME,
                        BriefingSectionKind.PROTOCOL,
                        BriefingSectionKind.PRESS_LINE,
                        BriefingSectionKind.AFTERWARDS);
        assertThat(kinds).hasSize(size == BriefingSize.CHECKLIST ? 8 : 16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTNER", "COUNTRY"})
    void whatIsWrittenOfTheSeedHasItsSourcesAndTheSameNumbersInBothLanguages(String kind) {
        var subjects = jdbc.sql("""
                        select id from record
                        where kind = :kind order by md5(id::text) limit 25""").param("kind", kind).query(Long.class).list();
        for (var subject : directory.load(subjects).values()) {
            assertThat(briefings.about(subject, vinhLong(), BriefingSize.PACK).checks())
                    .as(subject.label(Lang.VI))
                    .extracting(BriefingCheck::kind)
                    .doesNotContain(BriefingCheckKind.UNSOURCED, BriefingCheckKind.NUMBERS_DIFFER);
        }
    }

    @Test
    void aDelegationTellsOfWhomItMeetsAndAddsWhatItsAuthorsEntered() {
        var aim = "Ký kết và triển khai 2 chương trình. ".repeat(100).strip();
        var delegation = plan(Map.of(
                "direction",
                "OUTBOUND",
                "nameVi",
                "Đoàn công tác thử",
                "nameEn",
                "A delegation for a test",
                "sender",
                vinhLong().globalId().toString(),
                "host",
                global(busiest()),
                "startsOn",
                "2026-03-10",
                "aimVi",
                aim,
                "members",
                List.of(Map.of("side", "OURS", "role", "HEAD", "name", "김해 – ຄຳ – សុខ – حسن – 東京")),
                "programme",
                List.of(Map.of(
                        "on",
                        "2026-03-10",
                        "startsAt",
                        "9:00",
                        "zone",
                        "Asia/Tokyo",
                        "kind",
                        "TALKS",
                        "counterpart",
                        global(busiest()),
                        "objectiveVi",
                        "Thống nhất 3 việc",
                        "objectiveEn",
                        "Agree on 3 matters")),
                "tasks",
                List.of(Map.of("textVi", "Chuẩn bị tặng phẩm", "kind", "GIFTS", "dueOn", "2026-03-01"))));

        var briefing = briefings.about(delegation, null, BriefingSize.PACK);

        assertThat(briefing.subject()).isEqualTo(delegation);
        assertThat(briefing.province()).isEqualTo(vinhLong());
        assertThat(briefing.internal()).as("a delegation in preparation").isTrue();
        assertThat(briefing.sections())
                .extracting(BriefingSection::kind)
                .isSorted()
                .contains(
                        BriefingSectionKind.COVER,
                        BriefingSectionKind.PROGRAMME,
                        BriefingSectionKind.PROTOCOL,
                        BriefingSectionKind.PRESS_LINE,
                        BriefingSectionKind.AFTERWARDS,
                        BriefingSectionKind.PARTNER_FACT_SHEET);
        assertThat(lines(briefing, BriefingSectionKind.OUR_OBJECTIVES))
                .extracting(line -> line.text(Lang.VI))
                .contains(aim)
                .anySatisfy(text -> assertThat(text).contains("10/03/2026").endsWith("Thống nhất 3 việc."));
        assertThat(lines(briefing, BriefingSectionKind.PROGRAMME))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text(Lang.VI)).startsWith("10/03/2026 09:00 (Asia/Tokyo): Hội đàm với ");
                    assertThat(line.mark()).isEqualTo(BriefingMark.AUTHOR);
                });
        assertThat(lines(briefing, BriefingSectionKind.PEOPLE))
                .extracting(line -> line.text(Lang.VI))
                .contains("김해 – ຄຳ – សុខ – حسن – 東京 – chưa rõ chức vụ; trưởng đoàn.");
        assertThat(lines(briefing, BriefingSectionKind.PROTOCOL))
                .extracting(line -> line.text(Lang.EN))
                .containsExactly("Gifts: Chuẩn bị tặng phẩm; nobody is named; by 01/03/2026.");
        assertThat(briefing.checks())
                .extracting(BriefingCheck::kind)
                .doesNotContain(BriefingCheckKind.UNSOURCED, BriefingCheckKind.NUMBERS_DIFFER);
        assertThat(named(briefing)).containsAll(related(busiest().id()));
    }

    @Test
    void aDelegationOfWhichLittleIsKnownSaysWhatIsMissing() {
        var delegation = plan(Map.of(
                "direction",
                "OUTBOUND",
                "nameVi",
                "Đoàn chưa rõ",
                "sender",
                vinhLong().globalId().toString(),
                "country",
                entered.country("JP").toString()));

        var briefing = briefings.about(delegation, null, BriefingSize.FULL);

        for (var kind : List.of(BriefingSectionKind.PROGRAMME, BriefingSectionKind.PROTOCOL)) {
            assertThat(section(briefing, kind).lines()).isEmpty();
            assertThat(section(briefing, kind).missing()).isNotEmpty();
        }
        assertThat(lines(briefing, BriefingSectionKind.NATIONAL_RELATIONS)).isNotEmpty();
    }

    @Test
    void whomADelegationMeetsMustBeKnown() {
        var delegation = plan(Map.of(
                "direction",
                "OUTBOUND",
                "nameVi",
                "Đoàn không rõ đi đâu",
                "sender",
                vinhLong().globalId().toString()));

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> briefings.about(delegation, null, BriefingSize.FULL))
                .satisfies(refused -> assertThat(refused.argument()).isEqualTo("subject"));
    }

    @Test
    void theThreeQuestionsAreAnsweredForAProvince() {
        var briefing = briefings.about(busiest(), vinhLong(), BriefingSize.CHECKLIST);

        assertThat(lines(briefing, BriefingSectionKind.SUMMARY))
                .extracting(line -> line.heading(Lang.EN))
                .contains("What", "With whom", "How");
        assertThat(section(briefings.about(busiest(), null, BriefingSize.CHECKLIST), BriefingSectionKind.SUMMARY)
                        .missing())
                .extracting(sentence -> sentence.text(Lang.VI))
                .anySatisfy(text -> assertThat(text).contains("Chưa chọn tỉnh"));
    }

    @Test
    void aPartnerOfWhichNothingIsKnownSaysInEachSectionWhomToAsk() {
        var partner = enter(RecordKind.PARTNER, Map.of("nameVi", "Đối tác mới", "kind", "ENTERPRISE"));

        var briefing = briefings.about(partner, null, BriefingSize.PACK);

        assertThat(briefing.sections())
                .filteredOn(section -> section.lines().isEmpty())
                .hasSizeGreaterThan(8)
                .allSatisfy(section -> assertThat(section.missing())
                        .as(section.title(Lang.VI))
                        .isNotEmpty()
                        .anySatisfy(sentence -> assertThat(sentence.vi())
                                .containsAnyOf("Hỏi", "Chưa chọn", "Chưa có văn kiện", "Bộ Ngoại giao"))
                        .allSatisfy(sentence -> assertThat(sentence.en()).isNotBlank()));
        assertThat(section(briefing, BriefingSectionKind.THEIR_OBJECTIVES).missing())
                .extracting(sentence -> sentence.text(Lang.EN))
                .containsExactly("What Đối tác mới needs is not known. Ask the Ministry of Foreign Affairs.");
    }

    @Test
    void aCountryWithoutRelationsSaysSo() {
        var country = enter(RecordKind.COUNTRY, Map.of("code", "ZZ", "nameVi", "Nước thử", "nameEn", "Testland"));

        var briefing = briefings.about(country, vinhLong(), BriefingSize.FULL);

        assertThat(section(briefing, BriefingSectionKind.NATIONAL_RELATIONS).lines())
                .isEmpty();
        assertThat(section(briefing, BriefingSectionKind.NATIONAL_RELATIONS).missing())
                .extracting(sentence -> sentence.text(Lang.EN))
                .containsExactly(
                        "No diplomatic relations with Testland are recorded. Ask the Ministry of Foreign Affairs.");
        assertThat(section(briefing, BriefingSectionKind.RELATIONSHIP_HISTORY).missing())
                .hasSize(1);
    }

    @Test
    void aCountryTellsItsTiesItsNextAnniversaryAndItsTradeAgreements() {
        var lines = lines(
                briefings.about(country("JP"), null, BriefingSize.CHECKLIST), BriefingSectionKind.NATIONAL_RELATIONS);

        assertThat(lines)
                .extracting(line -> line.text(Lang.EN))
                .contains("Diplomatic relations Vietnam – Japan: since 21/09/1973.")
                .anySatisfy(text -> assertThat(text).startsWith("Next anniversary: 55 years"))
                .anySatisfy(text -> assertThat(text).startsWith("Trade agreement CPTPP"));
    }

    @Test
    void ourOpenCommitmentsComeFirstAndTheLateOneIsAPoint() {
        var partner = busiest();
        var us = entered.province("86").toString();
        commitment("Họ hứa", "They promised", global(partner), us, "2026-12-31");
        commitment("Ta hứa", "We promised", us, global(partner), "2026-01-31");

        var briefing = briefings.about(partner, vinhLong(), BriefingSize.CHECKLIST);

        var told = lines(briefing, BriefingSectionKind.COMMITMENTS);
        assertThat(told).extracting(line -> line.heading(Lang.EN)).containsExactly("Ours, open", "Theirs, open");
        assertThat(told.getFirst().text(Lang.VI)).contains("“Ta hứa”", "hạn 31/01/2026", "quá hạn 294 ngày");
        assertThat(told.getFirst().text(Lang.EN)).contains("“We promised”", "due 31/01/2026", "294 days overdue");
        assertThat(lines(briefing, BriefingSectionKind.SENSITIVE_POINTS))
                .extracting(line -> line.text(Lang.EN))
                .containsExactly("We are late with “We promised”: it was due on 31/01/2026.");
        assertThat(lines(briefing, BriefingSectionKind.POINTS_TO_MAKE))
                .extracting(line -> line.text(Lang.EN))
                .anySatisfy(text -> assertThat(text).startsWith("Tell ").contains("We promised"))
                .anySatisfy(text -> assertThat(text).startsWith("Ask ").contains("They promised"));
    }

    @Test
    void aMergedProvinceNamesItsPredecessorsAndAnOldVersionIsAnsweredForToday() {
        var old = provinces.at("86", java.time.LocalDate.of(2025, 6, 30)).orElseThrow();

        var briefing = briefings.about(busiest(), old, BriefingSize.FULL);

        assertThat(briefing.province()).isEqualTo(vinhLong());
        assertThat(lines(briefing, BriefingSectionKind.OUR_FACT_SHEET)
                        .getFirst()
                        .text(Lang.VI))
                .contains("01/07/2025", "Bến Tre", "Trà Vinh");
    }

    @Test
    void figuresOnWhichSourcesDisagreeStandSideBySide() {
        for (var value : List.of(100, 120)) {
            enter(
                    RecordKind.FIGURE,
                    Map.of(
                            "subject", entered.province("86").toString(),
                            "indicator", "exports",
                            "value", value,
                            "unit", "million USD",
                            "asOf", "2026-01-01",
                            "scopeVi", "Vĩnh Long",
                            "scopeEn", "Vinh Long"));
        }

        var briefing = briefings.about(busiest(), vinhLong(), BriefingSize.PACK);

        assertThat(lines(briefing, BriefingSectionKind.OUR_FACT_SHEET))
                .filteredOn(line -> "Figures on which sources disagree".equals(line.heading(Lang.EN)))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.mark()).isEqualTo(BriefingMark.DISPUTED));
        assertThat(lines(briefing, BriefingSectionKind.LINES_TO_TAKE))
                .extracting(line -> line.text(Lang.EN))
                .anySatisfy(text -> assertThat(text).contains("100 million USD; 120 million USD"));
    }

    @Test
    void whatNobodyHasVerifiedIsMarked() {
        var partner = enter(
                RecordKind.PARTNER,
                Map.of(
                        "nameVi", "Đối tác chưa kiểm chứng",
                        "nameEn", "Unverified partner",
                        "kind", "ENTERPRISE",
                        "confidence", "SUGGESTED"));

        var briefing = briefings.about(partner, null, BriefingSize.FULL);

        assertThat(lines(briefing, BriefingSectionKind.PARTNER_FACT_SHEET)
                        .getFirst()
                        .mark())
                .isEqualTo(BriefingMark.SUGGESTED);
        assertThat(briefing.checks()).extracting(BriefingCheck::kind).contains(BriefingCheckKind.SUGGESTED_DATA);
    }

    @Test
    void whatIsInternalIsToldOnlyToThoseWhoMaySeeIt() {
        var partner = busiest();
        var secret = enter(
                RecordKind.NEED,
                Map.of(
                        "holder", global(partner),
                        "nameVi", "Nhu cầu nội bộ",
                        "nameEn", "Internal need",
                        "visibility", "INTERNAL"));

        var seen = briefings.about(partner, vinhLong(), BriefingSize.PACK);
        assertThat(named(seen)).contains(secret.id());
        assertThat(seen.internal()).isTrue();

        // From here on the connection is one that anybody would get.
        jdbc.sql("set local search_path to open, public").update();
        TestCaller.be(Caller.ANYBODY);
        var open = briefings.about(partner, vinhLong(), BriefingSize.PACK);
        assertThat(named(open)).doesNotContain(secret.id());
        assertThat(open.internal()).isFalse();
    }

    @Test
    void tenTimesAsMuchCostsAsManyStatements() {
        var partner = enter(RecordKind.PARTNER, Map.of("nameVi", "Đối tác", "kind", "ENTERPRISE"));
        var us = entered.province("86").toString();
        tell(partner, us, 1);
        var few = sent(partner);
        tell(partner, us, 10);

        assertThat(sent(partner)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(75);
    }

    private void tell(Recorded partner, String us, int times) {
        for (int time = 0; time < times; time++) {
            commitment("Ta hứa", "We promised", us, global(partner), "2026-01-31");
            enter(RecordKind.NEED, Map.of("holder", global(partner), "nameVi", "Cần", "nameEn", "Needed"));
            enter(
                    RecordKind.EVENT,
                    Map.of(
                            "kind", "WORKING_VISIT",
                            "nameVi", "Chuyến công tác",
                            "participants", List.of(Map.of("participant", global(partner), "role", "GUEST"))));
        }
    }

    /** Of the second time: what is kept until something changes is read by the first. */
    private List<String> sent(Recorded partner) {
        var province = vinhLong();
        briefings.about(partner, province, BriefingSize.PACK);
        return statements.during(() -> briefings.about(partner, province, BriefingSize.PACK));
    }

    @Test
    void otherRecordsHaveNoBriefing() {
        var source = directory.find(entered.source()).orElseThrow();

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> briefings.about(source, null, BriefingSize.CHECKLIST))
                .satisfies(bad -> assertThat(bad.argument()).isEqualTo("subject"));
    }

    private void commitment(String vi, String en, String promisor, String promisee, String due) {
        enter(
                RecordKind.COMMITMENT,
                Map.of("nameVi", vi, "nameEn", en, "promisor", promisor, "promisee", promisee, "dueOn", due));
    }

    /** The partner with the most relations. */
    private Recorded busiest() {
        return directory.find(jdbc.sql("""
                        select partner_id from relation
                        group by partner_id order by count(*) desc, partner_id limit 1""").query(Long.class).single()).orElseThrow();
    }

    private Recorded country(String code) {
        return directory.find(entered.country(code)).orElseThrow();
    }

    private Province vinhLong() {
        return provinces.at("86", SameDay.TODAY).orElseThrow();
    }

    private static String global(Recorded record) {
        return record.globalId().toString();
    }

    /** What those who prepare a delegation enter, for which there is no source. */
    private Recorded plan(Map<String, ?> values) {
        GlobalId id = ((Outcome.Saved) writing.create(RecordKind.DELEGATION, values, Evidence.NONE, true)).id();
        return directory.find(id).orElseThrow();
    }

    private Recorded enter(RecordKind kind, Map<String, ?> values) {
        var evidence = new Evidence(null, entered.source().id(), null, null);
        GlobalId id = ((Outcome.Saved) writing.create(kind, values, evidence, true)).id();
        return directory.find(id).orElseThrow();
    }

    private static BriefingSection section(Briefing briefing, BriefingSectionKind kind) {
        return briefing.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<BriefingLine> lines(Briefing briefing, BriefingSectionKind kind) {
        return section(briefing, kind).lines();
    }

    private static Set<Long> named(Briefing briefing) {
        var named = new HashSet<Long>();
        briefing.sections().stream()
                .flatMap(section -> section.lines().stream())
                .forEach(line -> named.addAll(line.recordIds()));
        return named;
    }

    /** The records whose rows refer to a partner, by whatever column of whatever table does, and who holds a post with it. */
    private Set<Long> related(long partner) {
        record Reference(String table, String column, String owner) {}
        var references = jdbc.sql("""
                        select distinct referring.relname as referring, named.attname as named, owner.attname as owner
                        from pg_constraint
                        join pg_class as referring on referring.oid = pg_constraint.conrelid and referring.relkind = 'r'
                        join pg_class as referred on referred.oid = pg_constraint.confrelid
                        join pg_attribute as named
                          on named.attrelid = referring.oid and named.attnum = pg_constraint.conkey[1]
                        join pg_index on pg_index.indrelid = referring.oid and pg_index.indisprimary
                        join pg_attribute as owner
                          on owner.attrelid = referring.oid and owner.attnum = pg_index.indkey[0]
                        where pg_constraint.contype = 'f' and referred.relname in ('record', 'partner')
                        and named.attname not in ('id', 'source_id')""")
                .query((row, number) ->
                        new Reference(row.getString("referring"), row.getString("named"), row.getString("owner")))
                .list();
        assertThat(references).extracting(Reference::table).contains("relation", "signatory", "commitment");
        var ids = references.stream()
                .filter(reference -> !NOT_RELATED.contains(reference.table()))
                .filter(reference -> !reference.owner().equals(reference.column()))
                .flatMap(reference -> jdbc
                        .sql("select %s from %s where %s = :partner"
                                .formatted(reference.owner(), reference.table(), reference.column()))
                        .param("partner", partner)
                        .query(Long.class)
                        .list()
                        .stream());
        var people = jdbc.sql(
                        "select person_id from post_holding join post on post.id = post_id where body_id = :partner")
                .param("partner", partner)
                .query(Long.class)
                .list();
        var held = new HashSet<Long>();
        directory.load(Stream.concat(ids, people.stream()).distinct().toList()).forEach((id, record) -> {
            if (record.confidence() != Confidence.WITHDRAWN) {
                held.add(id);
            }
        });
        return held;
    }
}
