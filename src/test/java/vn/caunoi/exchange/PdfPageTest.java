package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.base.Lang;

class PdfPageTest {

    private static final String DRAWN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -50 800 500" width="800" height="500"
              font-family="'Be Vietnam Pro', 'Noto Sans', sans-serif" role="img"><title>Sơ đồ</title>
            <rect x="-100" y="-50" width="800" height="500" fill="#ffffff"/>
            <path d="M0 0Q100 20 200 200" fill="none" stroke="#336" stroke-width="1.5" stroke-dasharray="4 3"/>
            <circle cx="0" cy="0" r="18" fill="#0a6" opacity="0.9"/>
            <polygon points="200 180 220 200 200 220 180 200" fill="#c60"/>
            <text x="0" y="30" font-size="14" text-anchor="middle" fill="#123">Quần đảo Hoàng Sa</text>
            <text x="200" y="240" font-size="14" text-anchor="middle" fill="#123" font-weight="600">Trường Sa</text>
            </svg>
            """;

    @Test
    void thePageShowsTheDrawingWithItsNamesAsText() throws IOException {
        try (var page = printed(DRAWN, Lang.VI)) {
            assertThat(text(page))
                    .contains("Khánh Hòa, Hoàng Sa và Trường Sa: đối tác Đông Á")
                    .contains("Quần đảo Hoàng Sa")
                    .contains("Trường Sa")
                    .contains("Tình hình vào ngày 01/07/2025")
                    .contains("Nước: Nhật Bản")
                    .contains("Nguồn: Khánh Hòa ký kết với Fukuoka")
                    .contains("Theo sổ đăng ký lúc 00:30 25/11/2026");
        }
    }

    @Test
    void thePageSpeaksTheReadersLanguage() throws IOException {
        try (var page = printed(DRAWN, Lang.EN)) {
            assertThat(text(page))
                    .contains("As it was on 01/07/2025")
                    .contains("Sources: Khanh Hoa signs with Fukuoka")
                    .contains("As known at 00:30 25/11/2026");
        }
    }

    @ParameterizedTest
    @CsvSource({"'0 0 800 500'", "'0 0 100 5000'", "'0 0 5000 100'", "''", "'a b c d'"})
    void itIsOnePageAFourLandscapeWhateverTheShapeOfTheDrawing(String box) throws IOException {
        try (var page = printed(DRAWN.replace("-100 -50 800 500", box), Lang.VI)) {
            assertThat(page.getNumberOfPages()).isOne();
            assertThat(page.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(page.getPage(0).getMediaBox().getHeight()).isBetween(594f, 596f);
        }
    }

    @Test
    void longTitlesFiltersAndSourcesStayOnOnePage() throws IOException {
        var whole = TestPictures.whole();
        var long_ = "Đồng bằng sông Cửu Long với Nhật Bản và Hàn Quốc ".repeat(40);
        var sources = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> new Picture.Evidence(long_ + i, null, null, null, null, null))
                .toList();
        var edge = whole.edges().getFirst();
        var picture = new Picture(
                new Caption(long_, long_, null, null),
                whole.nodes(),
                List.of(new Picture.Edge(
                        edge.from(),
                        edge.to(),
                        edge.kind(),
                        null,
                        null,
                        edge.confidence(),
                        null,
                        null,
                        edge.proof(),
                        sources)),
                false,
                List.of(),
                whole.knownAt());
        try (var page =
                Loader.loadPDF(file(Exports.pdf(picture, DRAWN, Lang.VI)).content())) {
            assertThat(page.getNumberOfPages()).isOne();
            assertThat(text(page))
                    .contains("60 nguồn, trong đó")
                    .contains("Mọi thời gian")
                    .contains("Theo sổ đăng ký lúc");
        }
    }

    private static PDDocument printed(String svg, Lang lang) throws IOException {
        return Loader.loadPDF(file(Exports.pdf(TestPictures.whole(), svg, lang)).content());
    }

    private static ExportedFile file(Printing printing) {
        assertThat(printing).isInstanceOf(Printing.Printed.class);
        return assertThat(printing)
                .asInstanceOf(type(Printing.Printed.class))
                .actual()
                .file();
    }

    private static String text(PDDocument page) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(page).replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }
}
