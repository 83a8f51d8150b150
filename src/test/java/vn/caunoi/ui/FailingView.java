package vn.caunoi.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A page that cannot be made. */
@Route("failing-for-tests")
class FailingView extends Div {

    FailingView() {
        throw new IllegalStateException("secret cause");
    }
}
