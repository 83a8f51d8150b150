package vn.caunoi.ui.record;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.briefing.BriefingPapers;
import vn.caunoi.briefing.Briefings;
import vn.caunoi.coverage.FactSheets;
import vn.caunoi.coverage.ProvinceSheet;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Titled;

/** The sheet of a province that a mission can send or print: complete, or saying what is missing. */
@Route(Links.PROVINCES + RecordView.KEY + Links.SHEET)
@CssImport("./styles/print.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/sheet.css")
class ProvinceSheetView extends Composite<Div> implements Titled, BeforeEnterObserver {
    private final FactSheets sheets;
    private final SheetParts parts;
    private final Briefings briefings;
    private final BriefingPapers papers;
    private final Calendar calendar;
    private String heading = "";

    ProvinceSheetView(
            FactSheets sheets, SheetParts parts, Briefings briefings, BriefingPapers papers, Calendar calendar) {
        this.briefings = briefings;
        this.papers = papers;
        this.sheets = sheets;
        this.parts = parts;
        this.calendar = calendar;
        getContent().addClassNames("cn-page", "sheet");
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("key").orElse("");
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Links.AS_OF)
                .map(RecordView::day)
                .orElse(null);
        getContent().removeAll();
        find(code, asked == null ? calendar.today() : asked)
                .ifPresentOrElse(sheet -> show(sheet, asked), () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<ProvinceSheet> find(String code, LocalDate day) {
        try {
            return sheets.on(code, day);
        } catch (BadInput noSuchCode) {
            return Optional.empty();
        }
    }

    private void show(ProvinceSheet sheet, @Nullable LocalDate asked) {
        heading = SheetTop.title(sheet);
        getContent().add(head(sheet, asked), SheetTop.verdict(sheet));
        parts.of(sheet).forEach(getContent()::add);
        var day = asked == null ? calendar.today() : asked;
        getContent().add(new SheetFiles(sheet.province(), () -> briefings.sheet(sheet.province(), day), papers));
    }

    private Header head(ProvinceSheet sheet, @Nullable LocalDate asked) {
        var print = new Button(getTranslation("sheet.print"));
        print.addClickListener(click -> click.getSource().getElement().executeJs("window.print()"));
        var province = Links.province(sheet.province().code(), asked);
        var actions = new Div(new Anchor(province, getTranslation("sheet.province")), print);
        actions.addClassNames("cn-actions", "sheet-actions");
        var header = new Header(SheetTop.heading(sheet), actions);
        header.addClassName("cn-page-header");
        return header;
    }
}
