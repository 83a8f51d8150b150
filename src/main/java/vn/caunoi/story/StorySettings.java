package vn.caunoi.story;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * After how many months without anything known a story says so.
 *
 * @param need after a need was stated or investment called for
 * @param answer after a proposal was made
 * @param meeting after an event, visit or conference
 * @param agreement after an agreement was signed, or last showed life; as long as it counts as active
 * @param commitment after a commitment was made, or last came forward
 * @param overdue after a commitment was due
 */
@ConfigurationProperties("caunoi.story.gap-months")
record StorySettings(
        @DefaultValue("12") int need,
        @DefaultValue("3") int answer,
        @DefaultValue("12") int meeting,
        @DefaultValue("24") int agreement,
        @DefaultValue("6") int commitment,
        @DefaultValue("1") int overdue) {}
