package vn.caunoi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens when a page fails while it is open: the log gets the cause, the reader a calm word and a reference. */
class Failures implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Translations translations;

    Failures(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof UIDetachedException) {
            LOG.debug("Somebody left before what they had asked for was there");
            return;
        }
        var reference = log(event.getThrowable());
        var page = UI.getCurrent();
        if (page != null) {
            var text = translations.getTranslation("failure.notice", page.getLocale(), reference);
            page.access(() -> Notification.show(text, 8000, Notification.Position.BOTTOM_CENTER));
        }
    }

    /** Writes the failure to the log under a short reference that the reader can pass on. */
    static String log(Throwable failure) {
        var reference =
                "%06X".formatted(ThreadLocalRandom.current().nextInt(0x1000000)).toUpperCase(Locale.ROOT);
        LOG.error("Failure {}", reference, failure);
        return reference;
    }
}
