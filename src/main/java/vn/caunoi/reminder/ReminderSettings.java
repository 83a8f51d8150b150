package vn.caunoi.reminder;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How digests are sent. They are sent at all where {@code spring.mail.host} names a mail server.
 *
 * @param at not before this hour in Vietnam
 * @param from who sends them
 * @param address the address of the product, for the links
 */
@ConfigurationProperties("caunoi.reminders")
record ReminderSettings(
        @DefaultValue("07:00") LocalTime at,
        @DefaultValue("cau-noi@localhost") String from,
        @DefaultValue("http://localhost:8080") String address) {

    /** The address of a page. */
    String page(String path) {
        return address.replaceAll("/+$", "") + "/" + path;
    }
}
