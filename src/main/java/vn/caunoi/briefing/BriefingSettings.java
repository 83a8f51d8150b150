package vn.caunoi.briefing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set of briefings.
 *
 * @param likeness the share of its own words, from 0 to 1, from which on a briefing is said to be like another
 * @param link how long a link to a file lives
 */
@ConfigurationProperties("caunoi.briefings")
record BriefingSettings(
        @DefaultValue("0.9") double likeness,
        @DefaultValue("10m") Duration link) {}
