package vn.caunoi.ui.matching;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.caunoi.base.Lang;
import vn.caunoi.briefing.BriefingPapers;
import vn.caunoi.briefing.Briefings;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.PrintableSheets;

/** The sheets of several provinces in one file, each as a page, as Word and as PDF; each is read and written when its turn comes, so none is kept. */
@SpringComponent
class SheetArchive {
    private final PrintableSheets sheets;
    private final Briefings briefings;
    private final BriefingPapers papers;

    SheetArchive(PrintableSheets sheets, Briefings briefings, BriefingPapers papers) {
        this.sheets = sheets;
        this.briefings = briefings;
        this.papers = papers;
    }

    /** Writes them in that order, and tells after each one. */
    void write(List<Province> provinces, LocalDate day, OutputStream out, Runnable written) throws IOException {
        try (var archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int place = 0; place < provinces.size(); place++) {
                var province = provinces.get(place);
                var name = name(place + 1, province);
                put(archive, name + ".html", sheets.of(province, day).getBytes(StandardCharsets.UTF_8));
                var sheet = briefings.sheet(province, day);
                for (var format : List.of(PaperFormat.WORD, PaperFormat.PDF)) {
                    put(archive, name + "." + format.extension(), papers.write(sheet, format, edition()));
                }
                archive.flush();
                written.run();
            }
        }
    }

    private static void put(ZipOutputStream archive, String name, byte[] bytes) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(bytes);
        archive.closeEntry();
    }

    private static Edition edition() {
        return Texts.lang() == Lang.VI ? Edition.VIETNAMESE : Edition.ENGLISH;
    }

    /** The place in the order, the name without signs that some systems cannot write, and the code. */
    private static String name(int place, Province province) {
        return String.format(
                Locale.ROOT,
                "%02d-%s-%s-%s",
                place,
                plain(I18NProvider.translate("sheet.file.name")),
                plain(province.name(Texts.lang())),
                province.code());
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
