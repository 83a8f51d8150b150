package vn.caunoi.story;

import java.util.List;

/** One link of the chain in a story: whether it is there, and the records that show it. */
public record StoryLink(ChainLink link, boolean reached, List<Long> recordIds) {}
