package vn.caunoi.worklist;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When something presses.
 *
 * @param dueSoonDays a day that is so near is near
 * @param asleepDays a proposal or commitment of which nothing has been heard for so long is asleep
 */
@ConfigurationProperties("caunoi.worklist")
record WorklistSettings(
        @DefaultValue("14") int dueSoonDays,
        @DefaultValue("180") int asleepDays) {}
