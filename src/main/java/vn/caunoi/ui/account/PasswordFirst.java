package vn.caunoi.ui.account;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.caunoi.account.Callers;

/** Whoever came in with a password for one time gets to see nothing but the page on which to choose their own. */
@Component
class PasswordFirst implements VaadinServiceInitListener {
    private final Callers callers;

    PasswordFirst(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(start -> start.getUI().addBeforeEnterListener(entering -> {
                    if (callers.current().mustChangePassword()
                            && entering.getNavigationTarget() != PasswordView.class) {
                        entering.forwardTo(PasswordView.class);
                    }
                }));
    }
}
