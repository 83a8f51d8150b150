package vn.caunoi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caunoi.base.Lang;

/** How the reader reads: the other language, and light, dark or as the system has it. */
class ReadingSwitches extends Composite<Div> {
    private static final List<ColorScheme.Value> SCHEMES =
            List.of(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

    private final Map<ColorScheme.Value, MenuItem> schemes = new EnumMap<>(ColorScheme.Value.class);

    ReadingSwitches() {
        getContent().addClassName("reading-switches");
        getContent().add(languageSwitch(), schemeMenu());
        show(Preferences.scheme(VaadinRequest.getCurrent()));
    }

    /** Written in the language it leads to, as those who look for it read that one. */
    private Button languageSwitch() {
        var other = Texts.lang() == Lang.EN ? Translations.VIETNAMESE : Translations.ENGLISH;
        var button = new Button(other.getLanguage().toUpperCase(Locale.ROOT), click -> {
            Preferences.switchTo(other, UI.getCurrent());
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("language-switch");
        button.getElement().setAttribute("lang", other.getLanguage());
        var name = getTranslation("shell.other-language");
        button.setAriaLabel(button.getText() + " – " + name);
        button.setTooltipText(name);
        return button;
    }

    private MenuBar schemeMenu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("scheme-menu");
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("shell.scheme")));
        var root = menu.addItem(new SvgIcon("icons.svg", "contrast"));
        root.setAriaLabel(getTranslation("shell.scheme"));
        for (var scheme : SCHEMES) {
            var item = root.getSubMenu().addItem(getTranslation("shell.scheme." + scheme), click -> {
                Preferences.switchTo(scheme, UI.getCurrent());
                show(scheme);
            });
            item.setCheckable(true);
            schemes.put(scheme, item);
        }
        return menu;
    }

    private void show(ColorScheme.Value chosen) {
        schemes.forEach((scheme, item) -> item.setChecked(scheme == chosen));
    }
}
