package vn.caunoi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.base.Lang;

/** The names of the register's fixed values in the reader's language: "partner-kind.ENTERPRISE" is "Doanh nghiệp". */
public final class Texts {
    private Texts() {}

    /** The value's name for the reader of the current page. */
    public static String of(Enum<?> value) {
        return I18NProvider.translate(key(value));
    }

    /** The key of a value: its type in kebab case, a dot, its name. */
    public static String key(Enum<?> value) {
        return prefix(value.getDeclaringClass()) + value.name();
    }

    /** The first of these keys that has a text, in the reader's language; nothing when none has. */
    public static Optional<String> find(String... keys) {
        return Arrays.stream(keys).filter(Translations::has).findFirst().map(I18NProvider::translate);
    }

    static String prefix(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".";
    }

    /** The language the current page is read in. */
    public static Lang lang() {
        var page = UI.getCurrent();
        return Lang.of(page == null ? null : page.getLocale());
    }
}
