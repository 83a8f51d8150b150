package vn.caunoi.ui.component;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The words an element shows, in the reader's language; they travel to the browser with the data. */
final class ElementTexts {
    private static final String BUNDLE = "vn.caunoi.ui.component.texts";

    /** Without it a server running in English would answer a Vietnamese reader in English. */
    private static final ResourceBundle.Control VIETNAMESE_IS_THE_BASE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ElementTexts() {}

    /** The texts whose key begins with the element's name and a dot, without that beginning. */
    static Map<String, String> of(String element, Locale locale) {
        var bundle = ResourceBundle.getBundle(BUNDLE, locale, VIETNAMESE_IS_THE_BASE);
        var prefix = element + ".";
        var texts = new TreeMap<String, String>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> texts.put(key.substring(prefix.length()), bundle.getString(key)));
        return texts;
    }
}
