package vn.caunoi.ui.account;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import vn.caunoi.account.Callers;

/**
 * Which page opens to whom: those with {@link RolesAllowed} to administrators, those with {@link PermitAll} to whoever
 * signed in, the others to everybody, or to whoever signed in where public reading is off. What a page shows is the
 * affair of the services.
 */
class Doors implements NavigationAccessChecker {
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final transient Callers callers;

    Doors(Callers callers) {
        this.callers = callers;
    }

    @Override
    public AccessCheckResult check(NavigationContext asked) {
        var page = asked.getNavigationTarget();
        var caller = callers.current();
        if (asked.isErrorHandling() || page == SignInView.class) {
            return asked.allow();
        }
        if (page.isAnnotationPresent(RolesAllowed.class)) {
            return caller.administers() || caller.mustChangePassword() ? asked.allow() : asked.deny("administration");
        }
        return caller.signedIn() || callers.publicReading() && !page.isAnnotationPresent(PermitAll.class)
                ? asked.allow()
                : asked.deny("signed in only");
    }
}
