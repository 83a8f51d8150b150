package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.TestCaller;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Entered;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

/** A briefing as a file has its pages, its pictures, and everything that people write. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class BriefingPapersTest {

    private final Briefings briefings;
    private final BriefingPapers papers;
    private final Directory directory;
    private final Provinces provinces;
    private final Writing writing;
    private final JdbcClient jdbc;
    private final Dealt dealt;

    @Autowired
    BriefingPapersTest(
            Briefings briefings,
            BriefingPapers papers,
            Directory directory,
            Provinces provinces,
            Writing writing,
            JdbcClient jdbc) {
        this.briefings = briefings;
        this.papers = papers;
        this.directory = directory;
        this.provinces = provinces;
        this.writing = writing;
        this.jdbc = jdbc;
        this.dealt = new Dealt(jdbc, directory);
    }

    @ParameterizedTest
    @EnumSource
    void aChecklistIsOnePageHoweverMuchThereIs(Edition edition) throws IOException {
        var busy = dealt.partner(vinhLong(), 60, 60);
        enterCommitments(busy, 30);
        for (var subject : List.of(busy, busiest())) {
            try (var file =
                    Loader.loadPDF(papers.write(about(subject, BriefingSize.CHECKLIST), PaperFormat.PDF, edition))) {
                assertThat(file.getNumberOfPages()).isEqualTo(1);
                var text = bare(new PDFTextStripper().getText(file));
                for (var lang : edition.langs()) {
                    assertThat(text).contains(bare(Terms.of(BriefingSectionKind.SUMMARY, lang)));
                    assertThat(text).contains(bare(Terms.of(BriefingSectionKind.COMMITMENTS, lang)));
                }
            }
        }
        assertThat(text(papers.write(about(busy, BriefingSize.CHECKLIST), PaperFormat.PDF, edition)))
                .containsPattern("Đã bớt \\d+ mục|\\d+ items were left out");
    }

    @Test
    void aFullBriefHasTwoPagesOfTextForOneMeetingAndItsPicturesAndSourcesAfterThem() throws IOException {
        var busy = dealt.partner(vinhLong(), 60, 60);
        try (var file =
                Loader.loadPDF(papers.write(about(busy, BriefingSize.FULL), PaperFormat.PDF, Edition.VIETNAMESE))) {
            var reader = new PDFTextStripper();
            reader.setEndPage(2);
            assertThat(reader.getText(file)).contains("1. Tóm tắt", "16. Sự kiện kết hợp");
            reader.setStartPage(3);
            reader.setEndPage(file.getNumberOfPages());
            assertThat(reader.getText(file)).contains("Sơ đồ, biểu đồ", "Nguồn").doesNotContain("16. Sự kiện kết hợp");
        }
    }

    @Test
    void eachMeetingOfADelegationHasTwoPages() {
        var busy = dealt.partner(vinhLong(), 60, 60);
        var item = Map.of("on", "2026-03-25", "kind", "TALKS", "counterpart", global(busy));
        var one = pages(about(load(journey(busy, List.of(item))), BriefingSize.FULL));
        var three = pages(about(load(journey(busy, List.of(item, item, item))), BriefingSize.FULL));
        assertThat(three).isGreaterThan(one + 1);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void threeAgreementsAndTwoHundredAreDrawnLegiblyAndAsATable(Lang lang) {
        for (int agreements : new int[] {3, 200}) {
            var partner = dealt.partner(vinhLong(), agreements, 4);
            var pictures = about(partner, BriefingSize.PACK).pictures();

            var ties = pictures.getFirst();
            var words = Jsoup.parse(ties.svg().in(lang), "", Parser.xmlParser())
                    .select("text")
                    .eachText();
            assertThat(words.size()).isBetween(10, 60);
            assertThat(words).anyMatch(word -> word.equals(vinhLong().name(lang)));
            assertThat(ties.rows().stream()
                            .filter(row -> row.getFirst().in(Lang.VI).startsWith("Thỏa thuận"))
                            .mapToInt(row -> Integer.parseInt(row.get(1).in(lang)))
                            .sum())
                    .isEqualTo(agreements);
            assertThat(ties.alt().in(lang)).contains(vinhLong().label(lang), partner.label(lang));
            assertThat(pictures)
                    .extracting(picture -> picture.title().vi())
                    .contains("Thỏa thuận theo tình trạng thực hiện", "Sự kiện theo năm");
            assertThat(pictures)
                    .allSatisfy(picture -> assertThat(picture.rows()).isNotEmpty());
        }
    }

    @Test
    void figuresOfOneKindOverThreeYearsAreDrawnAndFewerAreNot() {
        var partner = dealt.partner(vinhLong(), 0, 0);
        dealt.figures(partner, 2023, 2024);
        assertThat(charts(partner)).isEmpty();

        dealt.figures(partner, 2025);

        assertThat(charts(partner)).hasSize(1).first().satisfies(chart -> {
            assertThat(chart.rows()).hasSize(3);
            assertThat(chart.alt().en()).contains("2023 – ", "2025 – ");
            assertThat(chart.rows().getLast().get(1).vi()).isEqualTo("2.025,5");
            assertThat(chart.rows().getLast().get(1).en()).isEqualTo("2,025.5");
        });
    }

    @Test
    void whereThereIsNothingToSeeThereIsNoPicture() {
        var stranger = dealt.partner(vinhLong(), 0, 0);
        jdbc.sql("delete from relation where partner_id = :id")
                .param("id", stranger.id())
                .update();
        assertThat(about(stranger, BriefingSize.PACK).pictures()).isEmpty();
        assertThat(about(busiest(), BriefingSize.CHECKLIST).pictures()).isEmpty();
    }

    @Test
    void whatIsInternalIsDrawnForNobodyElseAndSaysSo() throws IOException {
        var partner = dealt.partner(vinhLong(), 5, 3);
        jdbc.sql("update agreement set visibility = 'INTERNAL' where name_vi = 'Thỏa thuận số 1'")
                .update();

        var inside = about(partner, BriefingSize.PACK);
        assertThat(inside.pictures().getFirst().svg().vi()).contains("Thỏa thuận số 1<");
        assertThat(text(papers.write(inside, PaperFormat.PDF, Edition.VIETNAMESE)))
                .contains("Lưu hành nội bộ.");

        // From here on the connection is one that anybody would get.
        jdbc.sql("set local search_path to open, public").update();
        TestCaller.be(Caller.ANYBODY);
        var outside = about(partner, BriefingSize.PACK);
        assertThat(outside.pictures().getFirst().svg().vi())
                .doesNotContain("Thỏa thuận số 1<")
                .contains("Thỏa thuận số 2<");
        assertThat(text(papers.write(outside, PaperFormat.PDF, Edition.VIETNAMESE)))
                .doesNotContain("Lưu hành nội bộ");
    }

    @ParameterizedTest
    @EnumSource
    void theSheetOfAPartnerHasTwoPagesAndSaysWhoItIsAndWhatTiesItToVietnam(Edition edition) throws IOException {
        var busy = dealt.partner(vinhLong(), 60, 60);
        for (var partner : List.of(busy, busiest())) {
            var sheet = briefings.sheet(partner);
            var pdf = papers.write(sheet, PaperFormat.PDF, edition);
            try (var file = Loader.loadPDF(pdf)) {
                assertThat(file.getNumberOfPages()).isLessThanOrEqualTo(2);
            }
            for (var lang : edition.langs()) {
                assertThat(bare(text(pdf)))
                        .contains(bare(lang.name("Phiếu thông tin: ", "Fact sheet: ") + partner.label(lang)))
                        .contains(bare(lang.name("mức xác minh", "verification")))
                        .doesNotContain(bare(lang.name("Cần kiểm tra", "To be checked")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverPeopleWriteIsAProperDocument(PaperFormat format) throws IOException {
        var letters = "Đỗ Thị Ngọc Ẩn Ỷ Ữ Ợ Ẵ · 경기도 · 福岡県 · ວຽງຈັນ · ភ្នំពេញ · دبي";
        var partner = dealt.partner(vinhLong(), 1, 1);
        jdbc.sql("update partner set name_vi = :name, name_en = :name where id = :id")
                .param("name", letters)
                .param("id", partner.id())
                .update();
        var id = enter(
                RecordKind.DELEGATION,
                Map.of(
                        "direction",
                        "OUTBOUND",
                        "nameVi",
                        "Đoàn " + letters,
                        "sender",
                        new Entered(jdbc).province("86").toString(),
                        "host",
                        global(partner),
                        "aimVi",
                        "mục tiêu ".repeat(440).strip(),
                        "members",
                        List.of(Map.of("name", letters))));
        for (var size : BriefingSize.values()) {
            for (var edition : List.of(Edition.BOTH)) {
                var file = papers.write(about(load(id), size), format, edition);
                assertThat(
                                switch (format) {
                                    case PDF -> text(file);
                                    case WORD -> word(file);
                                    case HTML ->
                                        Jsoup.parse(new String(file, StandardCharsets.UTF_8))
                                                .text();
                                })
                        .contains("Đỗ Thị Ngọc Ẩn Ỷ Ữ Ợ Ẵ", "경기도", "福岡県");
                if (format == PaperFormat.PDF) {
                    try (var pdf = Loader.loadPDF(file)) {
                        assertThat(pdf.getDocumentCatalog().getStructureTreeRoot())
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void aCountryWithoutRelationsHasAProperDocument() throws IOException {
        var country = load(jdbc.sql("""
                        select country.id from country
                        where not exists (select from partner where country_id = country.id) order by id limit 1""").query(Long.class).single());
        for (var size : BriefingSize.values()) {
            var file = text(papers.write(about(country, size), PaperFormat.PDF, Edition.BOTH));
            assertThat(file).contains("Hỏi").contains("Ask");
        }
    }

    private long journey(Partner host, List<Map<String, String>> programme) {
        return enter(
                RecordKind.DELEGATION,
                Map.of(
                        "direction",
                        "OUTBOUND",
                        "nameVi",
                        "Đoàn đi Nhật Bản",
                        "sender",
                        new Entered(jdbc).province("86").toString(),
                        "host",
                        global(host),
                        "programme",
                        programme));
    }

    private List<BriefingPicture> charts(Partner partner) {
        return about(partner, BriefingSize.PACK).pictures().stream()
                .filter(picture -> picture.alt().vi().startsWith("Biểu đồ đường"))
                .toList();
    }

    private int pages(Briefing briefing) {
        try (var file = Loader.loadPDF(papers.write(briefing, PaperFormat.PDF, Edition.VIETNAMESE))) {
            return file.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void enterCommitments(Partner partner, int many) {
        for (int number = 1; number <= many; number++) {
            jdbc.sql("""
                            insert into commitment (name_vi, name_en, promisor_id, promisee_id, due_on)
                            values (:vi, :en, :province, :partner, date '2026-02-01' + :number)""")
                    .param("vi", "Cam kết số " + number)
                    .param("en", "Commitment no. " + number)
                    .param("province", vinhLong().id())
                    .param("partner", partner.id())
                    .param("number", number)
                    .update();
        }
    }

    private Briefing about(Recorded subject, BriefingSize size) {
        return briefings.about(subject, vinhLong(), size);
    }

    private Partner busiest() {
        return (Partner) load(jdbc.sql("""
                        select partner_id from relation
                        group by partner_id order by count(*) desc, partner_id limit 1""").query(Long.class).single());
    }

    private Recorded load(long id) {
        return directory.find(id).orElseThrow();
    }

    private Province vinhLong() {
        return provinces.at("86", SameDay.TODAY).orElseThrow();
    }

    private long enter(RecordKind kind, Map<String, Object> input) {
        return ((Outcome.Saved) writing.create(kind, input, Evidence.NONE, true))
                .id()
                .id();
    }

    private static String global(Recorded record) {
        return new vn.caunoi.base.GlobalId(record.recordKind(), record.id()).toString();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String word(byte[] bytes) throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return file.getBodyElements().stream()
                    .map(element -> element instanceof org.apache.poi.xwpf.usermodel.XWPFParagraph line
                            ? line.getText()
                            : ((org.apache.poi.xwpf.usermodel.XWPFTable) element).getText())
                    .collect(Collectors.joining("\n"));
        }
    }
}
