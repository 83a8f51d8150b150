package vn.caunoi.ui.form;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Arrays;
import vn.caunoi.account.Callers;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Links;
import vn.caunoi.writing.Sheet;

/** Enters a record of any kind; one that was asked for from another's page begins with that one filled in. */
@Route(Links.PROVINCES + Links.NEW)
@RouteAlias(Links.PARTNERS + Links.NEW)
@RouteAlias(Links.RELATIONS + Links.NEW)
@RouteAlias(Links.AGREEMENTS + Links.NEW)
@RouteAlias(Links.EVENTS + Links.NEW)
@RouteAlias(Links.EVENT_SERIES + Links.NEW)
@RouteAlias(Links.CONFERENCES + Links.NEW)
@RouteAlias(Links.COUNTRIES + Links.NEW)
@RouteAlias(Links.TRADE_AGREEMENTS + Links.NEW)
@RouteAlias(Links.MISSIONS + Links.NEW)
@RouteAlias(Links.SOURCES + Links.NEW)
@RouteAlias(Links.PEOPLE + Links.NEW)
@RouteAlias(Links.ORGANISATIONS + Links.NEW)
@RouteAlias(Links.FIGURES + Links.NEW)
@RouteAlias(Links.STATEMENTS + Links.NEW)
@RouteAlias(Links.NEEDS + Links.NEW)
@RouteAlias(Links.PROJECTS + Links.NEW)
@RouteAlias(Links.PROPOSALS + Links.NEW)
@RouteAlias(Links.COMMITMENTS + Links.NEW)
@RouteAlias(Links.DELEGATIONS + Links.NEW)
@RouteAlias(Links.HOLIDAYS + Links.NEW)
@RouteAlias(Links.DEADLINE_RULES + Links.NEW)
class CreateView extends FormPage {

    CreateView(Forms forms, Callers callers) {
        super(forms, callers);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var list = event.getLocation().getFirstSegment();
        var kind = Arrays.stream(RecordKind.values())
                .filter(each -> Links.list(each).equals(list))
                .findFirst()
                .orElseThrow();
        if (forms.writing.mayCreate(kind)) {
            open(forms.sheets.of(kind), Sides.of(event.getLocation().getQueryParameters()));
        } else {
            refuse();
        }
    }

    private void open(Sheet sheet, Sides sides) {
        var kind = sheet.kind();
        var fromPartner = sides.fromPartner();
        var editor = open(Start.of(kind, sides.values(sheet, forms.finder)), fromPartner, back(kind, sides));
        Runnable name = () -> name(
                sides.isEmpty()
                        ? getTranslation("form.create." + kind.name())
                        : Sentence.of(kind, editor.form(), fromPartner)
                                .orElseGet(() -> getTranslation("form.create." + kind.name())));
        name.run();
        editor.onChange(name);
    }

    private String back(RecordKind kind, Sides sides) {
        return sides.named().values().stream()
                .findFirst()
                .flatMap(number -> forms.directory.find((long) number))
                .map(Links::to)
                .orElseGet(() -> switch (kind) {
                    case HOLIDAY, DEADLINE_RULE -> Links.DEADLINES;
                    case PERSON, ORGANISATION, EVENT_SERIES, TRADE_AGREEMENT, FIGURE, STATEMENT -> Links.HOME;
                    default -> Links.list(kind);
                });
    }
}
