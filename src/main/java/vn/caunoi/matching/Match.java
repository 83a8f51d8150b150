package vn.caunoi.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * A province and a partner who could gain from each other.
 *
 * @param provinceId the province of today
 * @param score in points: what the side that gains less gains
 * @param gainOurs what the province gains
 * @param gainTheirs what the partner gains
 * @param supposedOurs how much of gainOurs is supposed, since the province's needs are not known; reasons are the rest
 * @param supposedTheirs how much of gainTheirs is supposed, since the partner's needs are not known
 * @param reasons the weightiest first; those against last
 * @param missing what is not known and would help
 * @param notice that something else is answered than was asked: the successor of a province that is no more
 */
public record Match(
        long provinceId,
        long partnerId,
        double score,
        double gainOurs,
        double gainTheirs,
        double supposedOurs,
        double supposedTheirs,
        List<MatchReason> reasons,
        List<Sentence> missing,
        MatchAnswer what,
        MatchAnswer withWhom,
        MatchAnswer how,
        @Nullable Sentence notice) {

    public @Nullable String notice(Lang lang) {
        return notice == null ? null : notice.text(lang);
    }
}
