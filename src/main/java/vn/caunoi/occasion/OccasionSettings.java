package vn.caunoi.occasion;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Usual rules of occasions.
 *
 * @param handInDays so many days ahead needs and proposals are handed in where the organisers have set no day
 */
@ConfigurationProperties("caunoi.occasions")
record OccasionSettings(@DefaultValue("30") int handInDays) {}
