package vn.caunoi.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.caunoi.base.Lang;

/**
 * Writes a paper as a Word file that an office edits: styles, a table of contents, endnotes, and the page of Decree
 * 30/2020/NĐ-CP (A4; 20 mm above and below, 30 mm left, 15 mm right; Times New Roman; the number above, from page 2).
 */
final class WordWriter {

    /** Twentieths of a point. */
    private static final BigInteger WIDTH = BigInteger.valueOf(11_906);

    private static final BigInteger HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger TOP_AND_BOTTOM = BigInteger.valueOf(1_134);
    private static final BigInteger LEFT = BigInteger.valueOf(1_701);
    private static final BigInteger RIGHT = BigInteger.valueOf(851);
    private static final BigInteger HEADER = BigInteger.valueOf(567);

    /** So many signs may need more than a page. */
    private static final int LONG = 2_000;

    /** As wide as the text: 164 mm. */
    private static final int PICTURE_WIDTH = 5_904_000;

    private static final String SUPERSCRIPT = "EndnoteReference";

    private final XWPFDocument document;
    private final @Nullable WordTemplate template;
    private final Paper paper;
    private final Edition edition;
    private final List<PaperFonts> fonts;
    private final Set<Integer> noted = new HashSet<>();
    private int bookmarks;
    private int headings;

    private WordWriter(Paper paper, Edition edition, @Nullable WordTemplate template) {
        this.template = template;
        this.document = template == null ? new XWPFDocument() : template.document();
        this.paper = paper;
        this.edition = edition;
        fonts = PaperFonts.of(paper);
    }

    /** @param template what an office gave; the product's own look where it gave none */
    static byte[] write(Paper paper, Edition edition, byte @Nullable [] template) {
        var writer = new WordWriter(paper, edition, template == null ? null : new WordTemplate(template));
        var out = new ByteArrayOutputStream();
        try (var document = writer.document) {
            writer.write();
            document.write(out);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }

    /** The product's own look with nothing in it but placeholders. */
    static byte[] template() {
        var words = new Wording("", "");
        var writer = new WordWriter(new Paper(words, List.of(), List.of(), List.of()), Edition.VIETNAMESE, null);
        var out = new ByteArrayOutputStream();
        try (var document = writer.document) {
            document.createStyles().setStyles(WordStyles.own());
            writer.paragraph("Title").createRun().setText(WordTemplate.TITLE);
            writer.paragraph("Normal").createRun().setText(WordTemplate.CONTENT);
            writer.page();
            writer.numberNotes();
            document.write(out);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }

    private void write() {
        document.getProperties().getCoreProperties().setTitle(edition.line(paper.title()));
        if (template == null) {
            document.createStyles().setStyles(WordStyles.own());
            document.getProperties().getCoreProperties().setCreator("Cầu Nối");
        }
        if (paper.layout() == Layout.DENSE) {
            WordStyles.shrink(document);
        }
        place(WordTemplate.TITLE, this::title);
        place(WordTemplate.CONTENT, this::content);
        if (template == null) {
            page();
        }
        numberNotes();
    }

    /** In a template what is written moves to where it asks for it. */
    private void place(String placeholder, Runnable writing) {
        if (template == null) {
            writing.run();
        } else {
            template.fill(placeholder, writing);
        }
    }

    private void title() {
        edition.langs().forEach(lang -> run(paragraph("Title"), paper.title().in(lang), lang));
        paper.facts().forEach(fact -> run(paragraph("Subtitle"), edition.line(fact), edition.main()));
    }

    private void content() {
        if (paper.layout() == Layout.LONG) {
            contents();
        }
        body();
        if (paper.notes().isEmpty()) {
            return;
        }
        if (paper.layout() == Layout.DENSE) {
            notesInOneRun();
        } else {
            run(paragraph("Heading1"), edition.line(PaperWords.NOTES), edition.main());
        }
    }

    /** Where there is no room for endnotes; the address stands behind the words. */
    private void notesInOneRun() {
        var line = paragraph("EndnoteText");
        run(line, edition.line(PaperWords.NOTES) + ":", edition.main()).setBold(true);
        var number = 0;
        for (var note : paper.notes()) {
            var mark = line.getCTP().addNewBookmarkStart();
            mark.setName("note_" + ++number);
            mark.setId(BigInteger.valueOf(++bookmarks));
            run(line, " " + number + ". ", edition.main());
            line.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
            if (note.url() == null) {
                run(line, note.text().in(edition.main()), edition.main());
            } else {
                line.createHyperlinkRun(note.url()).setText(note.text().in(edition.main()));
            }
            run(line, ".", edition.main());
        }
    }

    private void numberNotes() {
        var body = document.getDocument().getBody();
        var page = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var notes = page.isSetEndnotePr() ? page.getEndnotePr() : page.addNewEndnotePr();
        var format = notes.isSetNumFmt() ? notes.getNumFmt() : notes.addNewNumFmt();
        format.setVal(STNumberFormat.DECIMAL);
    }

    private void page() {
        var page = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        var size = page.addNewPgSz();
        size.setW(WIDTH);
        size.setH(HEIGHT);
        var margins = page.addNewPgMar();
        margins.setTop(TOP_AND_BOTTOM);
        margins.setBottom(TOP_AND_BOTTOM);
        margins.setLeft(LEFT);
        margins.setRight(RIGHT);
        margins.setHeader(HEADER);
        margins.setFooter(HEADER);
        margins.setGutter(BigInteger.ZERO);
        page.addNewTitlePg().setVal(STOnOff1.ON);
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle("Header");
        field(number, "PAGE", "2", null);
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
    }

    /** Filled in, so that whoever opens the file sees it at once; the office brings it up to date when it edits. */
    private void contents() {
        run(paragraph("TOCHeading"), edition.line(PaperWords.CONTENTS), edition.main());
        var entries = new ArrayList<PaperPart.Heading>();
        paper.parts().stream()
                .filter(PaperPart.Heading.class::isInstance)
                .map(PaperPart.Heading.class::cast)
                .forEach(entries::add);
        var pages = PdfWriter.headings(paper, edition);
        var number = 0;
        XWPFParagraph last = null;
        for (var entry : entries) {
            number++;
            if (entry.level() > 2) {
                continue;
            }
            var line = paragraph("TOC" + entry.level());
            if (last == null) {
                character(line, STFldCharType.BEGIN).setDirty(STOnOff1.ON);
                instruction(line, "TOC \\o \"1-3\" \\h \\z \\u");
                character(line, STFldCharType.SEPARATE);
            }
            var link = line.createHyperlinkRun("#" + name(number));
            line.getCTP().getHyperlinkArray(0).setAnchor(name(number));
            line.getCTP().getHyperlinkArray(0).unsetId();
            link.setText(edition.line(entry.text()));
            line.createRun().addTab();
            field(line, "PAGEREF " + name(number) + " \\h", String.valueOf(pages.get(number - 1)), null);
            last = line;
        }
        if (last != null) {
            character(last, STFldCharType.END);
        }
    }

    private void body() {
        var parts = paper.parts();
        for (int place = 0; place < parts.size(); place++) {
            switch (parts.get(place)) {
                case PaperPart.Heading heading -> heading(heading);
                case PaperPart.Grid grid -> grid(grid);
                case PaperPart.Picture picture -> edition.langs().forEach(lang -> picture(picture, lang));
                case PaperPart.Remark remark ->
                    edition.langs()
                            .forEach(lang ->
                                    run(paragraph("Remark"), remark.text().in(lang), lang));
                case PaperPart.Sentence sentence -> {
                    var sentences = HtmlWriter.run(parts, place);
                    if (edition == Edition.BOTH) {
                        beside(sentences);
                    } else {
                        sentences.forEach(one -> {
                            var line = paragraph("ListParagraph");
                            run(line, "– ", edition.main());
                            sentence(line, one, edition.main());
                        });
                    }
                    place += sentences.size() - 1;
                }
            }
        }
    }

    private void heading(PaperPart.Heading heading) {
        var line = paragraph("Heading" + heading.level());
        var mark = line.getCTP().addNewBookmarkStart();
        mark.setName(name(++headings));
        mark.setId(BigInteger.valueOf(++bookmarks));
        run(line, edition.line(heading.text()), edition.main());
        line.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
    }

    private void picture(PaperPart.Picture picture, Lang lang) {
        var dots = PdfWriter.dots(picture.svg().in(lang), fonts);
        var line = paragraph("Picture");
        try {
            var size = ImageIO.read(new ByteArrayInputStream(dots));
            var shown = line.createRun();
            shown.addPicture(new ByteArrayInputStream(dots), PictureType.PNG, "picture.png", PICTURE_WIDTH, (int)
                    ((long) PICTURE_WIDTH * size.getHeight() / size.getWidth()));
            var inline = shown.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            inline.setDescr(picture.alt().in(lang));
        } catch (IOException | InvalidFormatException unreadable) {
            throw new IllegalStateException("A picture that was just made cannot be read", unreadable);
        }
        var caption = paragraph("Caption");
        run(caption, picture.caption().in(lang), lang);
        notes(caption, picture.notes());
    }

    private void beside(List<PaperPart.Sentence> sentences) {
        var table = table(edition.langs().stream().map(PaperWords::name).toList());
        sentences.forEach(one -> {
            var row = table.createRow();
            row.setCantSplitRow(one.text().vi().length() + one.text().en().length() < LONG);
            for (int place = 0; place < edition.langs().size(); place++) {
                sentence(line(row.getCell(place)), one, edition.langs().get(place));
            }
        });
    }

    private void sentence(XWPFParagraph line, PaperPart.Sentence sentence, Lang lang) {
        run(line, sentence.text().in(lang), lang);
        if (sentence.mark() != null) {
            run(line, " [" + sentence.mark().in(lang) + "]", lang).setStyle(style("Mark"));
        }
        notes(line, sentence.notes());
    }

    private void grid(PaperPart.Grid grid) {
        var table = table(grid.head().stream().map(edition::line).toList());
        grid.rows().forEach(row -> {
            var written = table.createRow();
            written.setCantSplitRow(true);
            for (int place = 0; place < row.cells().size(); place++) {
                var line = line(written.getCell(place));
                run(line, edition.line(row.cells().get(place)), edition.main());
                if (place == row.cells().size() - 1) {
                    notes(line, row.notes());
                }
            }
        });
    }

    private XWPFTable table(List<String> head) {
        var table = document.createTable(1, head.size());
        table.setStyleID(style("TableGrid"));
        table.setWidth("100%");
        XWPFTableRow row = table.getRow(0);
        row.setRepeatHeader(true);
        for (int place = 0; place < head.size(); place++) {
            run(line(row.getCell(place)), head.get(place), edition.main()).setBold(true);
        }
        return table;
    }

    private static XWPFParagraph line(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
    }

    /** Where a note is named first its endnote begins; later on the number refers to that. */
    private void notes(XWPFParagraph line, List<Integer> numbers) {
        for (int place = 0; place < numbers.size(); place++) {
            var number = numbers.get(place);
            if (place > 0) {
                var between = line.createRun();
                between.setText(", ");
                between.setStyle(style(SUPERSCRIPT));
            }
            if (paper.layout() == Layout.DENSE) {
                noteLink(line, number);
            } else if (noted.add(number)) {
                var mark = line.getCTP().addNewBookmarkStart();
                mark.setName("note_" + number);
                mark.setId(BigInteger.valueOf(++bookmarks));
                endnote(line, paper.notes().get(number - 1));
                line.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
            } else {
                field(line, "NOTEREF note_" + number + " \\h", String.valueOf(number), style(SUPERSCRIPT));
            }
        }
    }

    private void noteLink(XWPFParagraph line, int number) {
        var link = line.createHyperlinkRun("#note_" + number);
        var written = line.getCTP().getHyperlinkArray(line.getCTP().sizeOfHyperlinkArray() - 1);
        written.setAnchor("note_" + number);
        written.unsetId();
        link.setText(String.valueOf(number));
        link.setStyle(style(SUPERSCRIPT));
    }

    private void endnote(XWPFParagraph line, Paper.Note note) {
        var written = document.createEndnote();
        line.addFootnoteReference(written);
        var text = written.getParagraphs().isEmpty()
                ? written.createParagraph()
                : written.getParagraphs().getFirst();
        text.setStyle(style("EndnoteText"));
        var url = note.url() == null ? "" : " – " + note.url();
        run(text, " " + edition.line(note.text()) + url, edition.main());
    }

    private static String name(int heading) {
        return "part_" + heading;
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style(style));
        return paragraph;
    }

    /** What a template calls one of our styles. */
    private String style(String ours) {
        return template == null ? ours : template.style(ours);
    }

    private static XWPFRun run(XWPFParagraph line, String text, Lang lang) {
        var run = line.createRun();
        run.setText(text);
        run.setLang(lang == Lang.VI ? "vi-VN" : "en-GB");
        return run;
    }

    private static void field(XWPFParagraph line, String instruction, String shown, @Nullable String style) {
        character(line, STFldCharType.BEGIN);
        instruction(line, instruction);
        character(line, STFldCharType.SEPARATE);
        var run = line.createRun();
        run.setText(shown);
        if (style != null) {
            run.setStyle(style);
        }
        character(line, STFldCharType.END);
    }

    private static void instruction(XWPFParagraph line, String instruction) {
        var text = line.createRun().getCTR().addNewInstrText();
        text.setStringValue(" " + instruction + " ");
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }

    private static CTFldChar character(XWPFParagraph line, STFldCharType.Enum type) {
        var sign = line.createRun().getCTR().addNewFldChar();
        sign.setFldCharType(type);
        return sign;
    }
}
