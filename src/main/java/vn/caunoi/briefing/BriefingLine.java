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
 * @param key by what it is named; the same whenever and however long the briefing is written
 * @param author who wrote it and how it stands to the register; null for what the register says
 */
public record BriefingLine(
        @Nullable Sentence heading,
        Sentence sentence,
        BriefingMark mark,
        List<Long> recordIds,
        List<Citation> sources,
        @Nullable Figure figure,
        @Nullable PostHolding post,
        String key,
        @Nullable BriefingAuthor author) {

    public BriefingLine {
        recordIds = List.copyOf(recordIds);
        sources = List.copyOf(sources);
    }

    /** A sentence of the register while its section is written. */
    BriefingLine(
            @Nullable Sentence heading,
            Sentence sentence,
            BriefingMark mark,
            List<Long> recordIds,
            List<Citation> sources,
            @Nullable Figure figure,
            @Nullable PostHolding post) {
        this(heading, sentence, mark, recordIds, sources, figure, post, "", null);
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

    BriefingLine named(String name) {
        return new BriefingLine(heading, sentence, mark, recordIds, sources, figure, post, name, author);
    }

    BriefingLine by(@Nullable BriefingAuthor who) {
        return new BriefingLine(heading, sentence, mark, recordIds, sources, figure, post, key, who);
    }
}
