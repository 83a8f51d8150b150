package vn.caunoi.ui.form;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Addresses;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** Changes a record of any kind. */
@Route(Links.PROVINCES + EditView.KEY)
@RouteAlias(Links.PARTNERS + EditView.KEY)
@RouteAlias(Links.RELATIONS + EditView.KEY)
@RouteAlias(Links.AGREEMENTS + EditView.KEY)
@RouteAlias(Links.EVENTS + EditView.KEY)
@RouteAlias(Links.EVENT_SERIES + EditView.KEY)
@RouteAlias(Links.CONFERENCES + EditView.KEY)
@RouteAlias(Links.COUNTRIES + EditView.KEY)
@RouteAlias(Links.TRADE_AGREEMENTS + EditView.KEY)
@RouteAlias(Links.MISSIONS + EditView.KEY)
@RouteAlias(Links.SOURCES + EditView.KEY)
@RouteAlias(Links.PEOPLE + EditView.KEY)
@RouteAlias(Links.ORGANISATIONS + EditView.KEY)
@RouteAlias(Links.FIGURES + EditView.KEY)
@RouteAlias(Links.STATEMENTS + EditView.KEY)
@RouteAlias(Links.NEEDS + EditView.KEY)
@RouteAlias(Links.PROJECTS + EditView.KEY)
@RouteAlias(Links.PROPOSALS + EditView.KEY)
@RouteAlias(Links.COMMITMENTS + EditView.KEY)
@RouteAlias(Links.DELEGATIONS + EditView.KEY)
@RouteAlias(Links.HOLIDAYS + EditView.KEY)
@RouteAlias(Links.DEADLINE_RULES + EditView.KEY)
class EditView extends FormPage {
    static final String KEY = "/:key" + Links.EDIT;

    private final Addresses addresses;

    EditView(Forms forms, Callers callers, Addresses addresses) {
        super(forms, callers);
        this.addresses = addresses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation();
        addresses
                .find(
                        address.getFirstSegment(),
                        event.getRouteParameters().get("key").orElse(""),
                        address.getQueryParameters()
                                .getSingleParameter(Links.AS_OF)
                                .orElse(null))
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    private void open(Recorded record) {
        if (!forms.writing.mayChange(record.globalId())) {
            refuse();
            return;
        }
        forms.writing.read(record.globalId()).ifPresent(draft -> {
            open(Start.of(draft), false, forms.addressOf(record.globalId()).orElse(Links.HOME));
            name(getTranslation("form.edit", record.label(Texts.lang())));
        });
    }
}
