package vn.caunoi.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.source.Citation;

/**
 * Something that happened in a story.
 *
 * @param on null where no source tells when
 * @param recordId the record that tells of it
 * @param partyId whom or what it names besides: a partner that was approached, the project that came of it
 * @param actor who did it
 * @param number of the document
 * @param detailVi the words in which it is entered
 * @param sourceId a source of its own
 * @param cameToNothing whether the story, or this part of it, ends here without a result
 * @param sources what its record rests on
 */
public record StoryMoment(
        MomentKind kind,
        @Nullable PartialDate on,
        long recordId,
        RecordKind recordKind,
        @Nullable Long partyId,
        @Nullable String actor,
        @Nullable String number,
        @Nullable String detailVi,
        @Nullable String detailEn,
        @Nullable Long sourceId,
        boolean cameToNothing,
        List<Citation> sources) {

    public @Nullable ChainLink link() {
        return kind.link();
    }

    /** What happened, in a few words. */
    public String text(Lang lang) {
        return kind.text(lang);
    }

    public @Nullable String detail(Lang lang) {
        return lang.pick(detailVi, detailEn);
    }

    StoryMoment with(boolean nothing, List<Citation> citations) {
        return new StoryMoment(
                kind,
                on,
                recordId,
                recordKind,
                partyId,
                actor,
                number,
                detailVi,
                detailEn,
                sourceId,
                nothing,
                citations);
    }
}
