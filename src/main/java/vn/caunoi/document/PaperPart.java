package vn.caunoi.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a paper consists of, from top to bottom. */
public sealed interface PaperPart {

    /** @param level 1 to 3 */
    record Heading(int level, Wording text) implements PaperPart {}

    /**
     * A sentence of its own.
     *
     * @param notes the numbers of the notes that it leads to, from 1
     * @param mark what the reader should know of it; null where it is plain
     */
    record Sentence(
            Wording text, List<Integer> notes, @Nullable Wording mark) implements PaperPart {

        public Sentence {
            notes = List.copyOf(notes);
        }
    }

    /** Something that is not there, and who has it. */
    record Remark(Wording text) implements PaperPart {}

    /** A table; each row has as many cells as the head. */
    record Grid(List<Wording> head, List<Row> rows) implements PaperPart {

        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A drawing, in each language.
     *
     * @param caption what it shows and as of when
     * @param alt the same in words, for whoever does not see it
     * @param svg as {@link Drawing} makes it
     * @param notes where what it shows is known from
     */
    record Picture(Wording caption, Wording alt, Wording svg, List<Integer> notes) implements PaperPart {

        public Picture {
            notes = List.copyOf(notes);
        }
    }

    /** @param notes what the last of its cells leads to */
    record Row(List<Wording> cells, List<Integer> notes) {

        public Row {
            cells = List.copyOf(cells);
            notes = List.copyOf(notes);
        }
    }
}
