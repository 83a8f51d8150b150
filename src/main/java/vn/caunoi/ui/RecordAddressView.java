package vn.caunoi.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;

/** Leads from the identifier of a record, as letters and calendars know it, to its page. */
@Route("record/:id")
class RecordAddressView extends Div implements BeforeEnterObserver {
    private final Directory directory;

    RecordAddressView(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var record = event.getRouteParameters().get("id").flatMap(text -> {
            try {
                return directory.find(GlobalId.parse(text, "id"));
            } catch (BadInput unreadable) {
                return java.util.Optional.empty();
            }
        });
        event.forwardToUrl(record.map(Links::to).orElseThrow(NotFoundException::new));
    }
}
