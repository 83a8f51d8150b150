package vn.caunoi.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/** Leads from the identifier of a record, as letters and calendars know it, to its page. */
@Route(Links.RECORD + "/:id")
class RecordAddressView extends Div implements BeforeEnterObserver {
    private final Addresses addresses;

    RecordAddressView(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardToUrl(event.getRouteParameters()
                .get("id")
                .flatMap(addresses::identified)
                .map(Links::to)
                .orElseThrow(NotFoundException::new));
    }
}
