package vn.caunoi.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;

/**
 * What became of something, from the first contact to the result.
 *
 * @param of the record it is the story of
 * @param moments oldest first, those without a date last, in the order of the chain
 * @param gaps when nothing was known to happen for longer than is usual, in the order of the moments they follow
 * @param links the seven links of the chain, in order
 * @param cut whether more belongs to it than was read
 */
public record Story(Recorded of, List<StoryMoment> moments, List<StoryGap> gaps, List<StoryLink> links, boolean cut) {

    /** The last link of the chain that it reaches; null where it reaches none. */
    public @Nullable ChainLink furthest() {
        return links.stream()
                .filter(StoryLink::reached)
                .map(StoryLink::link)
                .reduce((one, next) -> next)
                .orElse(null);
    }

    /** Where it stops and what is missing, in a sentence. */
    public String ending(Lang lang) {
        return Ending.of(links, furthest(), lang);
    }
}
