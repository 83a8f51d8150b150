package vn.caunoi.ui.coverage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.PartialDate;
import vn.caunoi.coverage.Coverages;
import vn.caunoi.coverage.SheetRequirement;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.DayField;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.sheet.SheetArchive;
import vn.caunoi.ui.sheet.SheetsDownload;

/** What the register lacks: provinces without a usable fact sheet, whom each mission cannot speak for, relations unexplained. */
@Route(Links.COVERAGE)
@Menu(title = "menu.coverage", order = 305, icon = "gap")
@CssImport("./styles/print.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/coverage.css")
@CssImport("./styles/suggestions.css")
class CoverageView extends Composite<Div> implements Titled, AfterNavigationObserver {
    /** Query parameter: only provinces of which this requirement is not met. */
    static final String LACKING = "lacking";

    /** There never were as many. */
    private static final int EVERY = 100;

    private final Coverages coverages;
    private final Provinces provinces;
    private final SheetArchive archive;
    private final Calendar calendar;
    private final DayField day = new DayField(getTranslation("coverage.day"));
    private final Div body = new Div();
    private @Nullable SheetRequirement lacking;

    CoverageView(Coverages coverages, Provinces provinces, SheetArchive archive, Calendar calendar) {
        this.coverages = coverages;
        this.provinces = provinces;
        this.archive = archive;
        this.calendar = calendar;
        day.setClearButtonVisible(false);
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                Links.open(address(change.getValue(), lacking));
            }
        });
        var subtitle = new Paragraph(getTranslation("coverage.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(new H1(heading()), subtitle), day);
        header.addClassName("cn-page-header");
        body.addClassName("cn-stack");
        getContent().addClassNames("cn-page", "coverage");
        getContent().add(header, body);
    }

    @Override
    public String heading() {
        return getTranslation("menu.coverage");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var on = day(asked).orElseGet(calendar::today);
        lacking = lacking(asked).orElse(null);
        day.setValue(on);
        var coverage = coverages.on(on);
        body.removeAll();
        body.add(
                new SheetsDownload(archive, provinces.window(on, ProvinceFilter.ALL, ProvinceOrder.CODE, 0, EVERY), on),
                new SheetSection(coverage, lacking, wanted -> address(on, wanted)),
                new MissionSection(coverage),
                new RelationGaps(coverage.relationGaps()));
    }

    private String address(LocalDate on, @Nullable SheetRequirement wanted) {
        var asked = new StringBuilder(Links.COVERAGE);
        if (!on.equals(calendar.today())) {
            asked.append('?').append(Links.AS_OF).append('=').append(on);
        }
        if (wanted != null) {
            asked.append(asked.indexOf("?") < 0 ? '?' : '&')
                    .append(LACKING)
                    .append('=')
                    .append(wanted);
        }
        return asked.toString();
    }

    private static Optional<LocalDate> day(QueryParameters asked) {
        return asked.getSingleParameter(Links.AS_OF)
                .flatMap(PartialDate::parse)
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::from);
    }

    private static Optional<SheetRequirement> lacking(QueryParameters asked) {
        return asked.getSingleParameter(LACKING)
                .flatMap(name -> Arrays.stream(SheetRequirement.values())
                        .filter(requirement -> requirement.name().equals(name))
                        .findFirst());
    }
}
