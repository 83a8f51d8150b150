package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.coverage.FactSheets;
import vn.caunoi.coverage.ProvinceSheet;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** The sheet of a province that a mission can send or print: complete, or saying what is missing. */
@Route(Links.PROVINCES + RecordView.KEY + Links.SHEET)
@CssImport("./styles/print.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/sheet.css")
class ProvinceSheetView extends Composite<Div> implements Titled, BeforeEnterObserver {
    private final FactSheets sheets;
    private final SheetParts parts;
    private final Calendar calendar;
    private String heading = "";

    ProvinceSheetView(FactSheets sheets, SheetParts parts, Calendar calendar) {
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
        heading = getTranslation("sheet.title", sheet.province().label(Texts.lang()));
        getContent().add(head(sheet, asked), verdict(sheet));
        parts.of(sheet).forEach(getContent()::add);
    }

    private Header head(ProvinceSheet sheet, @Nullable LocalDate asked) {
        var province = sheet.province();
        var subtitle = new Paragraph(String.join(
                " · ",
                Optional.ofNullable(province.fullName(Texts.lang())).orElse(province.name(Texts.lang())),
                Texts.of(province.region()),
                getTranslation("sheet.as-of", Format.current().date(sheet.asOf()))));
        subtitle.addClassName("cn-subtitle");
        var print = new Button(getTranslation("sheet.print"));
        print.addClickListener(click -> click.getSource().getElement().executeJs("window.print()"));
        var actions =
                new Div(new Anchor(Links.province(province.code(), asked), getTranslation("sheet.province")), print);
        actions.addClassNames("cn-actions", "sheet-actions");
        var header = new Header(new Div(new H1(heading), subtitle), actions);
        header.addClassName("cn-page-header");
        return header;
    }

    /** Complete, or each requirement that is not met with how far it is. */
    private Component verdict(ProvinceSheet sheet) {
        var verdict = new Div();
        verdict.addClassNames("cn-note", "sheet-verdict");
        if (sheet.complete()) {
            verdict.add(new Paragraph(getTranslation("sheet.complete")));
            return verdict;
        }
        var missing = new UnorderedList();
        missing.addClassName("record-list");
        for (var finding : sheet.missing()) {
            var name = new Span(Texts.of(finding.requirement()) + ": ");
            name.addClassName("sheet-requirement");
            missing.add(new ListItem(
                    name,
                    new Span(Texts.of(finding.state()) + ". "),
                    new Span(getTranslation(
                            "sheet.needed", getTranslation("coverage.requirement." + finding.requirement())))));
        }
        verdict.add(new Paragraph(getTranslation("sheet.incomplete")), missing);
        return verdict;
    }
}
