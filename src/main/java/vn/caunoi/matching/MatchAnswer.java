package vn.caunoi.matching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.source.Citation;

/**
 * One of the three answers: what, with whom, how.
 *
 * @param recordIds the records it names, in order
 * @param by the day of the next step, or of the occasion; null where none is known
 */
public record MatchAnswer(
        Sentence sentence,
        List<Long> recordIds,
        List<Citation> sources,
        @Nullable LocalDate by) {

    public String text(Lang lang) {
        return sentence.text(lang);
    }
}
