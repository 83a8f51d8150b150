package vn.caunoi.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.figure.Figure;
import vn.caunoi.matching.Sentence;
import vn.caunoi.person.PostHolding;
import vn.caunoi.source.Citation;

/**
 * A sentence of a briefing.
 *
 * @param heading under what it stands within its section; null where the section has no parts
 * @param recordIds the records that it names, those that prove it first
 * @param sources where it is known from
 * @param figure the figure that it states, if it is one
 * @param post the post in which it shows somebody, if it does
 */
public record BriefingLine(
        @Nullable Sentence heading,
        Sentence sentence,
        BriefingMark mark,
        List<Long> recordIds,
        List<Citation> sources,
        @Nullable Figure figure,
        @Nullable PostHolding post) {

    public BriefingLine {
        recordIds = List.copyOf(recordIds);
        sources = List.copyOf(sources);
    }

    public String text(Lang lang) {
        return sentence.text(lang);
    }

    public @Nullable String heading(Lang lang) {
        return heading == null ? null : heading.text(lang);
    }

    /** The last day that its figure speaks of; null where it states none, or no source says when it was so. */
    public @Nullable LocalDate asOf() {
        if (figure == null) {
            return null;
        }
        var asOf = figure.asOf();
        return asOf != null ? asOf.to() : figure.periodTo();
    }
}
