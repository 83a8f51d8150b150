package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** Briefings for a meeting and for a conference: of whom one meets there, and of what stands on its programme. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class MeetingBriefingsTest {

    private final Briefings briefings;
    private final Directory directory;
    private final Provinces provinces;
    private final Writing writing;
    private final JdbcClient jdbc;
    private final Entered entered;

    @Autowired
    MeetingBriefingsTest(
            Briefings briefings, Directory directory, Provinces provinces, Writing writing, JdbcClient jdbc) {
        this.briefings = briefings;
        this.directory = directory;
        this.provinces = provinces;
        this.writing = writing;
        this.jdbc = jdbc;
        this.entered = new Entered(jdbc);
    }

    @Test
    void aMeetingTellsOfThePartnerWhoTakesPartAndBelongsToTheProvinceThatDoes() {
        var partner = busiest();
        var meeting = event(Map.of(
                "kind",
                "WORKING_VISIT",
                "nameVi",
                "Buổi làm việc thử",
                "nameEn",
                "A meeting for a test",
                "startsOn",
                "2026-03-10",
                "participants",
                List.of(
                        Map.of("participant", vinhLong().globalId().toString(), "role", "HOST"),
                        Map.of("participant", partner.globalId().toString(), "role", "GUEST"))));

        var briefing = briefings.about(meeting, null, BriefingSize.FULL);

        assertThat(briefing.subject()).isEqualTo(meeting);
        assertThat(briefing.province()).isEqualTo(vinhLong());
        assertThat(texts(briefing, BriefingSectionKind.COVER, Lang.VI))
                .containsExactly("Buổi làm việc thử (chuyến công tác, khảo sát). 10/03/2026.");
        assertThat(texts(briefing, BriefingSectionKind.PEOPLE, Lang.EN))
                .contains("Host: " + vinhLong().label(Lang.EN) + ".", "Guest: " + partner.label(Lang.EN) + ".");
        assertThat(briefings.about(partner, vinhLong(), BriefingSize.FULL).sections())
                .extracting(BriefingSection::kind)
                .as("all that is told of the partner")
                .isSubsetOf(
                        briefing.sections().stream().map(BriefingSection::kind).toList());
    }

    @Test
    void aMeetingAbroadWithNobodyNamedTellsOfTheCountry() {
        var fair = event(Map.of(
                "kind",
                "FAIR",
                "nameVi",
                "Hội chợ thử",
                "startsOn",
                "2026-03-10",
                "country",
                entered.country("JP").toString()));

        var briefing = briefings.about(fair, vinhLong(), BriefingSize.FULL);

        assertThat(texts(briefing, BriefingSectionKind.COVER, Lang.VI))
                .singleElement()
                .asString()
                .endsWith("10/03/2026; Nhật Bản.");
        assertThat(texts(briefing, BriefingSectionKind.NATIONAL_RELATIONS, Lang.VI))
                .isNotEmpty();
    }

    @Test
    void aConferenceTellsItsProgrammeAndWhomOneMightMeet() {
        var conference = find("conference", "NV21");

        var briefing = briefings.about(conference, vinhLong(), BriefingSize.FULL);

        assertThat(texts(briefing, BriefingSectionKind.COVER, Lang.VI))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Hội nghị Ngoại vụ toàn quốc lần thứ 21. 18/12/2023 – 23/12/2023; Hà Nội"))
                .anySatisfy(line -> assertThat(line).startsWith("Lần trước: Hội nghị Ngoại vụ toàn quốc lần thứ 20"))
                .anySatisfy(line -> assertThat(line).startsWith("Chủ đề: "));
        assertThat(texts(briefing, BriefingSectionKind.PROGRAMME, Lang.EN)).isNotEmpty();
        assertThat(texts(briefing, BriefingSectionKind.MATCHES, Lang.EN)).isNotEmpty();
        assertThat(briefing.sections())
                .extracting(BriefingSection::kind)
                .isSorted()
                .doesNotContain(BriefingSectionKind.PARTNER_FACT_SHEET, BriefingSectionKind.THEIR_OBJECTIVES);
        assertThat(briefing.checks()).extracting(BriefingCheck::kind).doesNotContain(BriefingCheckKind.NUMBERS_DIFFER);
    }

    @ParameterizedTest
    @EnumSource
    void everyEventAndConferenceOfTheSeedHasABriefingThatNeverStopsShort(BriefingSize size) {
        jdbc.sql("select id from record where kind in ('EVENT', 'CONFERENCE') order by id")
                .query(Long.class)
                .list()
                .forEach(id -> {
                    var briefing = briefings.about(directory.find(id).orElseThrow(), vinhLong(), size);
                    assertThat(briefing.sections())
                            .as(briefing.title(Lang.EN))
                            .isNotEmpty()
                            .allSatisfy(section -> assertThat(section.lines().size()
                                            + section.missing().size())
                                    .as(section.kind().name())
                                    .isPositive());
                    assertThat(briefing.sections().stream().flatMap(section -> section.lines().stream()))
                            .noneMatch(line -> line.text(Lang.VI).contains("null")
                                    || line.text(Lang.EN).contains("…"));
                });
    }

    private Partner busiest() {
        return (Partner)
                directory.find(jdbc.sql("""
                        select partner_id from relation
                        group by partner_id order by count(*) desc, partner_id limit 1""").query(Long.class).single()).orElseThrow();
    }

    private Recorded find(String table, String key) {
        return directory
                .find(jdbc.sql("select id from %s where seed_key = :key".formatted(table))
                        .param("key", key)
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    private Province vinhLong() {
        return provinces.at("86", SameDay.TODAY).orElseThrow();
    }

    private Recorded event(Map<String, ?> values) {
        var evidence = new Evidence(null, entered.source().id(), null, null);
        var saved = (Outcome.Saved) writing.create(RecordKind.EVENT, values, evidence, true);
        return directory.find(saved.id()).orElseThrow();
    }

    private static List<String> texts(Briefing briefing, BriefingSectionKind kind, Lang lang) {
        return briefing.sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .map(line -> line.text(lang))
                .toList();
    }
}
