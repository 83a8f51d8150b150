package vn.caunoi.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it is written as a file.
 *
 * @param facts what it is of and as of when, one line each
 * @param notes where things are known from; a note's number is its place, from 1
 */
public record Paper(Wording title, List<Wording> facts, List<PaperPart> parts, List<Note> notes, Layout layout) {

    /** @param url where it can be read; null where it has no address */
    public record Note(Wording text, @Nullable String url) {}

    public Paper {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /** A long one. */
    public Paper(Wording title, List<Wording> facts, List<PaperPart> parts, List<Note> notes) {
        this(title, facts, parts, notes, Layout.LONG);
    }

    boolean hasPictures() {
        return parts.stream().anyMatch(PaperPart.Picture.class::isInstance);
    }

    Stream<Wording> drawings() {
        return parts.stream().filter(PaperPart.Picture.class::isInstance).map(part -> ((PaperPart.Picture) part).svg());
    }

    /** Everything that is written in it. */
    Stream<Wording> wordings() {
        return Stream.of(
                        Stream.of(title),
                        facts.stream(),
                        parts.stream().flatMap(Paper::wordings),
                        notes.stream().map(Note::text))
                .flatMap(some -> some);
    }

    private static Stream<Wording> wordings(PaperPart part) {
        return switch (part) {
            case PaperPart.Heading heading -> Stream.of(heading.text());
            case PaperPart.Sentence sentence ->
                Stream.concat(Stream.of(sentence.text()), Stream.ofNullable(sentence.mark()));
            case PaperPart.Remark remark -> Stream.of(remark.text());
            case PaperPart.Picture picture -> Stream.of(picture.caption());
            case PaperPart.Grid grid ->
                Stream.concat(grid.head().stream(), grid.rows().stream().flatMap(row -> row.cells().stream()));
        };
    }
}
