package vn.caunoi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.TreeMap;
import vn.caunoi.account.Callers;
import vn.caunoi.search.Search;

/** The shell around every page: brand, search, navigation, language, light and dark. It knows no page; pages say that they belong in its menu. */
@Layout
@CssImport("./styles/shell.css")
public class MainLayout extends Composite<AppLayout> implements RouterLayout {
    private static final double GROUP = 100;

    private final Main main = new Main();
    private boolean opened;

    MainLayout(Search search, Callers callers, AuthenticationContext session) {
        main.setId("main");
        main.addClassName("page-frame");
        main.getElement().setAttribute("tabindex", "-1");
        var layout = getContent();
        layout.setI18n(new AppLayout.AppLayoutI18n().setDrawer(getTranslation("shell.navigation")));
        var bar = new Header(
                skipLink(),
                drawerToggle(),
                brand(),
                new SearchField(search),
                new ReadingSwitches(),
                new AccountMenu(callers.current(), session));
        bar.addClassName("shell-bar");
        layout.addToNavbar(bar);
        layout.addToDrawer(new Scroller(navigation()));
        layout.setContent(main);
    }

    /** Who goes on to another page by keyboard or screen reader starts at its beginning, not in the menu. */
    @Override
    public void showRouterLayoutContent(HasElement page) {
        if (opened) {
            main.getElement().executeJs("this.focus()");
        }
        opened = true;
        main.getElement().removeAllChildren();
        main.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        main.getElement().removeAllChildren();
    }

    /** The router would take "#main" for an address, so the script moves the focus itself. */
    private Anchor skipLink() {
        var link = new Anchor("#main", getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        link.getElement().executeJs("""
                        this.addEventListener('click', event => {
                            event.preventDefault();
                            document.getElementById('main').focus();
                        })""");
        return link;
    }

    private DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.navigation"));
        return toggle;
    }

    private Anchor brand() {
        var name = new Span("Cầu Nối");
        name.addClassName("brand-name");
        var mark = new SvgIcon("icons.svg", "bridge");
        mark.addClassName("brand-mark");
        var brand = new Anchor(Links.HOME, mark, name);
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", getTranslation("shell.brand"));
        return brand;
    }

    /** One list for each hundred of the entries' orders; the first has no title of its own. */
    private Nav navigation() {
        var groups = new TreeMap<Integer, SideNav>();
        for (var entry : MenuConfiguration.getMenuEntries(getLocale())) {
            groups.computeIfAbsent((int) (entry.order() / GROUP), this::group).addItem(item(entry));
        }
        var all = new Nav();
        all.setAriaLabel(getTranslation("shell.navigation"));
        all.addClassName("shell-menu");
        groups.values().forEach(all::add);
        return all;
    }

    private SideNav group(int number) {
        var group = new SideNav();
        var title = getTranslation(
                "menu.group." + List.of("start", "chain", "register", "insight").get(number));
        if (number == 0) {
            group.getElement().setAttribute("aria-label", title);
        } else {
            group.setLabel(title);
        }
        return group;
    }

    /** Menu entries name their text by its key and their icon by its symbol in {@code icons.svg}. */
    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path(), new SvgIcon("icons.svg", entry.icon()));
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        return item;
    }
}
