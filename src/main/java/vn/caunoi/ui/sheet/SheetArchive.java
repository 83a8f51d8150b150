package vn.caunoi.ui.sheet;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.caunoi.base.Lang;
import vn.caunoi.briefing.Briefing;
import vn.caunoi.briefing.BriefingPapers;
import vn.caunoi.briefing.Briefings;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.province.Province;
import vn.caunoi.ui.FileNames;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.PrintableSheets;

/**
 * The sheets of several provinces in one file, in each language as a page, as Word and as PDF; each is read and written
 * when its turn comes, so none is kept.
 */
@SpringComponent
public class SheetArchive {
    private static final String LACKING = "00-STOPPED.txt";

    private final PrintableSheets sheets;
    private final Briefings briefings;
    private final BriefingPapers papers;

    SheetArchive(PrintableSheets sheets, Briefings briefings, BriefingPapers papers) {
        this.sheets = sheets;
        this.briefings = briefings;
        this.papers = papers;
    }

    /**
     * Writes them in that order and counts them, as long as they are wanted; an archive that lacks some says so in a file
     * of its own.
     *
     * @param langs in which languages, each in files of its own
     * @return whether all are there
     */
    public boolean write(
            List<Province> provinces, List<Lang> langs, LocalDate day, OutputStream out, SheetProgress progress)
            throws IOException {
        var archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (int place = 0; place < provinces.size() && !progress.isUnwanted(); place++) {
            var province = provinces.get(place);
            var sheet = briefings.sheet(province, day);
            for (var lang : langs) {
                var name = name(place + 1, province, lang);
                put(archive, name + ".html", page(province, sheet, day, lang));
                for (var file : papers.forTheOffice(sheet, edition(lang)).entrySet()) {
                    put(archive, name + "." + file.getKey().extension(), file.getValue());
                }
            }
            archive.flush();
            progress.step();
        }
        var whole = progress.steps() == provinces.size();
        if (!whole) {
            var lacking = langs.stream()
                    .map(lang -> I18NProvider.translate(
                            lang.locale(), "fitting.sheets.lacking", progress.steps(), provinces.size()))
                    .collect(Collectors.joining("\n"));
            put(archive, LACKING, lacking.getBytes(StandardCharsets.UTF_8));
        }
        archive.finish();
        return whole;
    }

    /** As the page of the sheet shows it to its reader; in another language as the office has it. */
    private byte[] page(Province province, Briefing sheet, LocalDate day, Lang lang) {
        return lang == Texts.lang()
                ? sheets.of(province, day).getBytes(StandardCharsets.UTF_8)
                : papers.write(sheet, PaperFormat.HTML, edition(lang));
    }

    private static void put(ZipOutputStream archive, String name, byte[] bytes) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(bytes);
        archive.closeEntry();
    }

    private static Edition edition(Lang lang) {
        return lang == Lang.VI ? Edition.VIETNAMESE : Edition.ENGLISH;
    }

    /** The place in the order, the name without signs that some systems cannot write, and the code. */
    private static String name(int place, Province province, Lang lang) {
        return String.format(
                Locale.ROOT,
                "%02d-%s-%s-%s",
                place,
                FileNames.plain(I18NProvider.translate(lang.locale(), "sheet.file.name")),
                FileNames.plain(province.name(lang)),
                province.code());
    }
}
