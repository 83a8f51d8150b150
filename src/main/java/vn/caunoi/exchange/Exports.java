package vn.caunoi.exchange;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Locale;
import vn.caunoi.base.Lang;

/** Pictures of the network as files. Titles and words are in the reader's language, names in both. */
public final class Exports {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST_NAME = 60;

    private Exports() {}

    /** For Gephi, yEd and other programs that draw and measure graphs. */
    public static ExportedFile graphml(Picture picture, Lang lang) {
        return file(picture, "graphml", "application/graphml+xml", GraphMl.of(picture, lang));
    }

    /** FollowTheMoney entities, one a line, for Aleph and its tools. */
    public static ExportedFile followTheMoney(Picture picture) {
        return file(picture, "ftm.json", "application/x-ndjson", FollowTheMoney.of(picture));
    }

    /** Three tables in one archive: nodes.csv, edges.csv and about.csv. */
    public static ExportedFile csv(Picture picture, Lang lang) {
        return file(picture, "csv.zip", "application/zip", CsvTables.of(picture, lang));
    }

    /** Sheets for records, links, and what they are of; days are days, and no text is reckoned out. */
    public static ExportedFile xlsx(Picture picture, Lang lang) {
        return file(
                picture,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                XlsxTables.of(picture, lang));
    }

    /** One page to print: the drawing that the page has made as SVG, and what it needs to be understood later. */
    public static Printing pdf(Picture picture, String svg, Lang lang) {
        try {
            var drawing = Drawing.read(svg);
            return new Printing.Printed(file(picture, "pdf", "application/pdf", PdfPage.of(picture, drawing, lang)));
        } catch (Drawing.NotDrawn refused) {
            return new Printing.Refused(refused.reason());
        }
    }

    private static ExportedFile file(Picture picture, String ending, String mediaType, byte[] content) {
        var day = picture.knownAt().atZoneSameInstant(ZONE).toLocalDate();
        return new ExportedFile(
                "cau-noi-%s%s.%s".formatted(inAscii(picture.caption().title()), day, ending), mediaType, content);
    }

    /** "Vĩnh Long & Fukuoka" becomes "vinh-long-fukuoka-"; nothing where no letter is left. */
    private static String inAscii(String title) {
        var letters = Normalizer.normalize(title.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var shortened = letters.length() <= LONGEST_NAME
                ? letters
                : letters.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "");
        return shortened.isEmpty() ? "" : shortened + "-";
    }
}
