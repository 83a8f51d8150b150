package vn.caunoi.document;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes out of a paper the signs that neither XML nor a line of text can hold; what people wrote may have any. */
final class Signs {

    private Signs() {}

    static Paper clean(Paper paper) {
        return new Paper(
                clean(paper.title()),
                clean(paper.facts()),
                paper.parts().stream().map(Signs::clean).toList(),
                paper.notes().stream()
                        .map(note -> new Paper.Note(clean(note.text()), note.url() == null ? null : clean(note.url())))
                        .toList(),
                paper.layout());
    }

    private static PaperPart clean(PaperPart part) {
        return switch (part) {
            case PaperPart.Heading heading -> new PaperPart.Heading(heading.level(), clean(heading.text()));
            case PaperPart.Sentence sentence ->
                new PaperPart.Sentence(clean(sentence.text()), sentence.notes(), cleanOrNull(sentence.mark()));
            case PaperPart.Remark remark -> new PaperPart.Remark(clean(remark.text()));
            case PaperPart.Picture picture ->
                new PaperPart.Picture(clean(picture.caption()), clean(picture.alt()), picture.svg(), picture.notes());
            case PaperPart.Grid grid ->
                new PaperPart.Grid(
                        clean(grid.head()),
                        grid.rows().stream()
                                .map(row -> new PaperPart.Row(clean(row.cells()), row.notes()))
                                .toList());
        };
    }

    private static List<Wording> clean(List<Wording> wordings) {
        return wordings.stream().map(Signs::clean).toList();
    }

    private static @Nullable Wording cleanOrNull(@Nullable Wording wording) {
        return wording == null ? null : clean(wording);
    }

    private static Wording clean(Wording wording) {
        return new Wording(clean(wording.vi()), clean(wording.en()));
    }

    /** In letters that are whole: what is put together from several signs is written as one. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
                .filter(sign -> sign >= 0x20 && sign <= 0xD7FF || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
