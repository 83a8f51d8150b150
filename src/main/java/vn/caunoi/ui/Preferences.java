package vn.caunoi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader chose, kept in cookies: Vietnamese and the system's light or dark until something else is chosen. */
final class Preferences {
    private static final String LANGUAGE = "cau-noi-language";
    private static final String SCHEME = "cau-noi-scheme";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Preferences() {}

    /** The chosen language; what the browser prefers does not matter. */
    static Locale language(@Nullable VaadinRequest request) {
        return cookie(request, LANGUAGE).filter("en"::equals).isPresent()
                ? Translations.ENGLISH
                : Translations.VIETNAMESE;
    }

    static ColorScheme.Value scheme(@Nullable VaadinRequest request) {
        return switch (cookie(request, SCHEME).orElse("")) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.SYSTEM;
        };
    }

    /** Loads the page again, at the same address, in the other language. */
    static void switchTo(Locale language, UI page) {
        remember(LANGUAGE, language.getLanguage());
        page.getPage().reload();
    }

    static void switchTo(ColorScheme.Value scheme, UI page) {
        remember(SCHEME, scheme.name().toLowerCase(Locale.ROOT));
        page.getPage().setColorScheme(scheme);
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        var cookies = request == null ? null : request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void remember(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
