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

    /** @param notes what the last of its cells leads to */
    record Row(List<Wording> cells, List<Integer> notes) {

        public Row {
            cells = List.copyOf(cells);
            notes = List.copyOf(notes);
        }
    }
}
