package vn.caunoi.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.security.AuthenticationContext;
import vn.caunoi.account.Caller;

/** Who is here: the way in, or their name and what belongs to their account. */
class AccountMenu extends Composite<Div> {
    private final Anchor signIn = new Anchor(Links.SIGN_IN);
    private final transient AuthenticationContext session;

    AccountMenu(Caller caller, AuthenticationContext session) {
        this.session = session;
        getContent().addClassName("account-menu");
        if (caller.signedIn()) {
            getContent().add(menu(caller));
        } else {
            var words = new Span(getTranslation("sign-in.heading"));
            words.addClassName("account-name");
            signIn.add(new SvgIcon("icons.svg", "person"), words);
            signIn.addClassName("sign-in-link");
            signIn.getElement().setAttribute("aria-label", getTranslation("sign-in.heading"));
            getContent().add(signIn);
        }
    }

    /** Signing in leads back to where one was. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI();
        show(page.getInternals().getActiveViewLocation());
        page.addAfterNavigationListener(there -> show(there.getLocation()));
    }

    private void show(Location here) {
        signIn.setHref(Links.signIn(here.getPathWithQueryParameters()));
    }

    private MenuBar menu(Caller caller) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("shell.account")));
        var name = new Span(caller.name());
        name.addClassName("account-name");
        var root = menu.addItem(new SvgIcon("icons.svg", "person"));
        root.add(name);
        root.setAriaLabel(getTranslation("shell.account.of", caller.name()));
        var entries = root.getSubMenu();
        if (!caller.mustChangePassword()) {
            entries.addItem(getTranslation("my-account.heading"), click -> Links.open(Links.ACCOUNT));
            if (caller.administers()) {
                entries.addComponent(new Hr());
                entries.addItem(getTranslation("accounts.heading"), click -> Links.open(Links.ACCOUNTS));
                entries.addItem(getTranslation("sign-ins.heading"), click -> Links.open(Links.SIGN_INS));
                entries.addItem(getTranslation("weights.heading"), click -> Links.open(Links.MATCH_WEIGHTS));
                entries.addItem(getTranslation("template.heading"), click -> Links.open(Links.TEMPLATE));
            }
            entries.addComponent(new Hr());
        }
        entries.addItem(getTranslation("shell.sign-out"), click -> session.logout());
        return menu;
    }
}
