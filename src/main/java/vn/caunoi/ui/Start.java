package vn.caunoi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How every page begins: in the reader's language and light, with the bridge as its icon, and with words for lost connections. */
@Component
class Start implements VaadinServiceInitListener {
    private final Translations translations;
    private final Addresses addresses;

    Start(Translations translations, Addresses addresses) {
        this.translations = translations;
        this.addresses = addresses;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(start -> {
            start.getSession().setLocale(Preferences.language(start.getRequest()));
            start.getSession().setErrorHandler(new Failures(translations));
        });
        service.addUIInitListener(start -> begin(start.getUI()));
        service.setSystemMessagesProvider(info -> messages(Preferences.language(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(this::write);
    }

    private void begin(UI page) {
        var language = Preferences.language(VaadinRequest.getCurrent());
        page.setLocale(language);
        page.getReconnectDialogConfiguration()
                .setDialogText(translations.getTranslation("connection.reconnecting", language));
        page.getReconnectDialogConfiguration()
                .setDialogTextGaveUp(translations.getTranslation("connection.gave-up", language));
        page.getPage()
                .executeJs(
                        "const i = window.Vaadin?.connectionIndicator; if (i) {"
                                + " i.offlineText = $0; i.onlineText = $1; i.reconnectingText = $2; }",
                        translations.getTranslation("connection.offline", language),
                        translations.getTranslation("connection.online", language),
                        translations.getTranslation("connection.reconnecting", language));
    }

    /** Written into the page itself, so that nothing flashes in the wrong light while it loads. */
    private void write(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var path = request.getPathInfo();
        if (!addresses.exists(path == null ? "" : path, request.getParameter(Links.AS_OF))) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        var html = response.getDocument().selectFirst("html");
        if (html == null) {
            return;
        }
        html.attr("lang", Preferences.language(request).getLanguage());
        var scheme = Preferences.scheme(request);
        html.attr("style", "color-scheme: " + scheme.getValue());
        if (scheme != ColorScheme.Value.SYSTEM) {
            html.attr("theme", scheme.getThemeValue());
        } else {
            html.removeAttr("theme");
        }
        response.getDocument()
                .head()
                .append("<link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">")
                .append("<title>Cầu Nối</title>")
                .append("<meta name=\"theme-color\" content=\"#0b5c6b\">");
    }

    private SystemMessages messages(Locale language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(translations.getTranslation("session.expired", language));
        messages.setSessionExpiredMessage(translations.getTranslation("session.expired.remedy", language));
        messages.setInternalErrorCaption(translations.getTranslation("failure.title", language));
        messages.setInternalErrorMessage(translations.getTranslation("failure.reload", language));
        messages.setCookiesDisabledCaption(translations.getTranslation("cookies.disabled", language));
        messages.setCookiesDisabledMessage(translations.getTranslation("cookies.disabled.remedy", language));
        return messages;
    }
}
