package vn.caunoi.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.SqlStatements;
import vn.caunoi.base.Lang;
import vn.caunoi.document.Edition;
import vn.caunoi.partner.Partner;
import vn.caunoi.partner.Partners;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.component.ProvinceMap;
import vn.caunoi.ui.sheet.SheetArchive;
import vn.caunoi.ui.sheet.SheetProgress;

/** The provinces that fit a partner, and their fact sheets in one file. */
@DatabaseTest
class FittingProvincesViewTest extends SpringBrowserlessTest {
    /** What the last archive held besides pages. */
    private final Map<String, byte[]> papers = new LinkedHashMap<>();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Partners partners;

    @Autowired
    private Provinces provinces;

    @Autowired
    private SheetArchive archive;

    @Autowired
    private SqlStatements statements;

    @Test
    void withoutAPartnerThePageSaysWhereToFindOne() {
        Links.open(Links.MATCHING_PROVINCES);

        assertThat(find(H1.class).single().getText()).isEqualTo("Tỉnh, thành phù hợp với một đối tác");
        assertThat(page()).contains("Chọn một đối tác ở trên");
        assertThat(addresses()).contains(Links.PARTNERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "UGFydG5lcjo5OTk5OTk5OTk", "12"})
    void aPartnerThatTheRegisterDoesNotKnowIsMissedAloud(String id) {
        Links.open(Links.MATCHING_PROVINCES + "?partner=" + id);

        assertThat(page()).contains("Không tìm thấy đối tác này trong sổ");
    }

    @Test
    void allProvincesStandInTheListAndOnTheMapInTheSameOrder() {
        Links.open(Links.fittingProvinces(locality()));

        assertThat(find(ProvinceMap.class).all()).hasSize(1);
        assertThat(rows()).hasSize(34);
        assertThat(rows().getFirst()).startsWith("1.").contains("Nguồn");
        assertThat(page()).contains("Tải 34 phiếu thông tin (ZIP)");
    }

    @Test
    void theFirstTenForOnePurposeAreInTheAddress() {
        Links.open(Links.fittingProvinces(locality()) + "&purpose=TRADE&first=10");

        assertThat(rows()).hasSize(10);
        assertThat(page()).contains("Tải 10 phiếu thông tin (ZIP)");
    }

    @Test
    void aForeignMissionIsMatchedWithNobodyWhichThePageSays() {
        Links.open(Links.fittingProvinces(partner("kind = 'FOREIGN_MISSION'")));

        assertThat(page()).contains("Cơ quan đại diện nước ngoài giúp kết nối");
        assertThat(rows()).isEmpty();
    }

    @Test
    void tenProvincesCostAsManyStatementsAsAll() {
        var all = Links.fittingProvinces(locality());
        assertThat(sent(all)).hasSameSizeAs(sent(all + "&first=10"));
    }

    private List<String> sent(String address) {
        Links.open(address);
        Links.open(Links.MATCHING_PROVINCES);
        return statements.during(() -> {
            Links.open(address);
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void theFileHoldsASheetOfEachProvinceInTheReadersLanguage(Lang lang) throws IOException {
        UI.getCurrent().setLocale(lang.locale());
        var shown = provinces.window(SameDay.TODAY, ProvinceFilter.ALL, ProvinceOrder.CODE, 0, 3);
        var progress = new SheetProgress();

        var files = unzip(shown, progress);

        assertThat(progress.steps()).isEqualTo(3);
        assertThat(files.keySet())
                .hasSize(3)
                .first()
                .isEqualTo(lang == Lang.VI ? "01-phieu-thong-tin-ha-noi-01.html" : "01-fact-sheet-hanoi-01.html");
        assertThat(files.values()).allSatisfy(file -> {
            var page = Jsoup.parse(file);
            assertThat(page.getElementsByTag("html").attr("lang"))
                    .isEqualTo(lang.name().toLowerCase(Locale.ROOT));
            assertThat(page.select("script, link, img, a, [src], [href], [onclick]"))
                    .isEmpty();
            assertThat(page.title()).startsWith(lang == Lang.VI ? "Phiếu thông tin: " : "Fact sheet: ");
            assertThat(page.select("h2")).hasSize(7);
            assertThat(page.text()).contains(lang == Lang.VI ? "tính đến 21/11/2026" : "as of 21/11/2026");
        });
    }

    @Test
    void theFileHoldsTheSameSheetsForTheOffice() throws IOException {
        UI.getCurrent().setLocale(Lang.EN.locale());
        unzip(List.of(provinces.at("86", SameDay.TODAY).orElseThrow()), new SheetProgress());

        assertThat(papers.keySet())
                .containsExactly("01-fact-sheet-vinh-long-86.docx", "01-fact-sheet-vinh-long-86.pdf");
        try (var word = new XWPFDocument(new ByteArrayInputStream(papers.get("01-fact-sheet-vinh-long-86.docx")));
                var reader = new XWPFWordExtractor(word)) {
            assertThat(reader.getText())
                    .contains("Fact sheet: Vinh Long", "Vinh Long seeks labour cooperation", "37,010")
                    .doesNotContain("To be checked before use");
        }
        try (var pdf = Loader.loadPDF(papers.get("01-fact-sheet-vinh-long-86.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void bothLanguagesAreFilesOfTheirOwn() throws IOException {
        var out = new ByteArrayOutputStream();
        archive.write(
                List.of(provinces.at("86", SameDay.TODAY).orElseThrow()),
                Edition.BOTH.langs(),
                SameDay.TODAY,
                out,
                new SheetProgress());

        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "01-phieu-thong-tin-vinh-long-86.html",
                        "01-phieu-thong-tin-vinh-long-86.docx",
                        "01-phieu-thong-tin-vinh-long-86.pdf",
                        "01-fact-sheet-vinh-long-86.html",
                        "01-fact-sheet-vinh-long-86.docx",
                        "01-fact-sheet-vinh-long-86.pdf");
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotMadeAndTheFileSaysThatItLacksIt() throws IOException {
        var shown = provinces.window(SameDay.TODAY, ProvinceFilter.ALL, ProvinceOrder.CODE, 0, 34);
        var progress = new SheetProgress();
        var out = new ByteArrayOutputStream() {
            /** Whoever receives the first sheet has seen enough. */
            @Override
            public void flush() {
                progress.stop();
            }
        };

        assertThat(archive.write(shown, List.of(Lang.VI), SameDay.TODAY, out, progress))
                .isFalse();

        assertThat(progress.steps()).isEqualTo(1);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files).hasSize(4);
        assertThat(files.get("00-STOPPED.txt")).isEqualTo("Đã dừng theo yêu cầu: tệp này có 1 trên 34 phiếu.");
    }

    @Test
    void everyFactInTheFileSaysWhereItIsKnownFromAndOfWhenItIs() throws IOException {
        var page = sheet("86").text();

        assertThat(page)
                .contains("Nguồn: Bài báo: Ngoại giao kinh tế của tỉnh Vĩnh Long", "tính đến 21/11/2026")
                .contains("Vĩnh Long triển khai hợp tác lao động", "Phiếu chưa đầy đủ. Còn thiếu:");
    }

    @Test
    @Transactional
    void whatIsWrittenInTheRegisterIsTextInTheFile() throws IOException {
        var evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        jdbc.sql("update statement set text_vi = :text").param("text", evil).update();
        var of = provinces.at("86", SameDay.TODAY).orElseThrow();

        var page = Jsoup.parse(
                unzip(List.of(of), new SheetProgress()).values().iterator().next());

        assertThat(page.text()).contains(evil);
        assertThat(page.select("script, img")).isEmpty();
    }

    private Document sheet(String code) throws IOException {
        var of = provinces.at(code, SameDay.TODAY).orElseThrow();
        return Jsoup.parse(
                unzip(List.of(of), new SheetProgress()).values().iterator().next());
    }

    private Map<String, String> unzip(List<Province> shown, SheetProgress progress) throws IOException {
        var out = new ByteArrayOutputStream();
        archive.write(shown, List.of(Texts.lang()), SameDay.TODAY, out, progress);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".html")) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                } else {
                    papers.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return files;
    }

    private Partner locality() {
        return partner("kind = 'FOREIGN_LOCALITY'");
    }

    private Partner partner(String condition) {
        var id = jdbc.sql("select id from partner where " + condition + " order by id limit 1")
                .query(Long.class)
                .single();
        return partners.find(id).orElseThrow();
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .filter(row ->
                        row.getParent().orElseThrow().getElement().getTag().equals("tbody"))
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
