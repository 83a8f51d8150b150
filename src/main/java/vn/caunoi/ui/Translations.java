package vn.caunoi.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every text of the pages, from {@code vaadin-i18n}; Vietnamese is the base, whatever language the server runs in. */
@Component
class Translations implements I18NProvider {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    static final Locale ENGLISH = Locale.ENGLISH;
    private static final String BUNDLE = "vaadin-i18n.translations";

    /** Without it a server running in English would answer a Vietnamese reader in English. */
    private static final ResourceBundle.Control VIETNAMESE_IS_THE_BASE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, ENGLISH);
    }

    static boolean has(String key) {
        return ResourceBundle.getBundle(BUNDLE, VIETNAMESE, VIETNAMESE_IS_THE_BASE)
                .containsKey(key);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var bundle = ResourceBundle.getBundle(BUNDLE, locale, VIETNAMESE_IS_THE_BASE);
        if (!bundle.containsKey(key)) {
            LoggerFactory.getLogger(Translations.class).error("No text for the key {}", key);
            return "…";
        }
        var text = bundle.getString(key);
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }
}
