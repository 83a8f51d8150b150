package vn.caunoi.briefing;

import java.util.List;
import vn.caunoi.document.Wording;
import vn.caunoi.source.Citation;

/**
 * Something that a briefing says, drawn: as lines and words in both languages, and the same as a table.
 *
 * @param alt what there is to see, in words
 * @param svg as wide as the text of a page
 * @param rows each has as many cells as the head
 * @param sources where what was drawn is known from
 */
public record BriefingPicture(
        Wording title, Wording alt, Wording svg, List<Wording> head, List<List<Wording>> rows, List<Citation> sources) {

    public BriefingPicture {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        sources = List.copyOf(sources);
    }
}
