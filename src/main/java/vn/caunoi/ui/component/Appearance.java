package vn.caunoi.ui.component;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.theme.aura.Aura;

/** The look of every page: Vaadin's Aura theme, made dense and calm by {@code frontend/styles}, in Be Vietnam Pro. */
@StyleSheet(Aura.STYLESHEET)
@NpmPackage(value = "@fontsource/be-vietnam-pro", version = "5.3.0")
@CssImport("./styles/fonts.css")
@CssImport("./styles/tokens.css")
@CssImport("./styles/layout.css")
@CssImport("./styles/parts.css")
@CssImport("./styles/record.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
public class Appearance implements AppShellConfigurator {}
