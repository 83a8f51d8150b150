package vn.caunoi.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Provinces;
import vn.caunoi.report.MonthlyReport;
import vn.caunoi.report.ReportLine;
import vn.caunoi.report.Reports;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.list.Options;
import vn.caunoi.ui.list.PlaceChoice;
import vn.caunoi.ui.record.Table;
import vn.caunoi.worklist.Task;

/** The monthly report of a province or the whole country: every number leads to the records behind it, on the same page. */
@Route(Links.REPORTS)
@Menu(title = "menu.reports", order = 306, icon = "figure")
@CssImport("./styles/print.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/report.css")
class ReportView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final String MONTH = "month";
    private static final String PROVINCE = "province";
    private static final int MONTHS_BACK = 24;
    private static final int MOST_RECORDS = 500;

    private final Reports reports;
    private final Provinces provinces;
    private final Directory directory;
    private final Calendar calendar;
    private final Select<YearMonth> month = new Select<>();
    private final PlaceChoice place;
    private final Div body = new Div();

    ReportView(Reports reports, Provinces provinces, Directory directory, Options options, Calendar calendar) {
        this.reports = reports;
        this.provinces = provinces;
        this.directory = directory;
        this.calendar = calendar;
        place = new PlaceChoice(getTranslation("report.place"), List.of(), options, chosen -> go());
        month.setLabel(getTranslation("report.month"));
        month.setItems(Stream.iterate(YearMonth.from(calendar.today()), before -> before.minusMonths(1))
                .limit(MONTHS_BACK)
                .toList());
        month.setItemLabelGenerator(ReportView::written);
        month.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        var choice = new Div(month, place);
        choice.addClassName("cn-row");
        var subtitle = new Paragraph(getTranslation("report.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(new H1(heading()), subtitle), choice);
        header.addClassName("cn-page-header");
        body.addClassName("cn-stack");
        getContent().addClassNames("cn-page", "report");
        getContent().add(header, body);
    }

    @Override
    public String heading() {
        return getTranslation("menu.reports");
    }

    private void go() {
        var code = place.place();
        Links.open(Links.REPORTS + "?" + MONTH + "=" + month.getValue()
                + (code.isEmpty() ? "" : "&" + PROVINCE + "=" + code));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var wanted = month(asked).orElseGet(() -> YearMonth.from(calendar.today()));
        month.setValue(wanted);
        var code = place.show(asked.getSingleParameter(PROVINCE).orElse(PlaceChoice.COUNTRY));
        show(reports.monthly(
                wanted,
                code.equals(PlaceChoice.COUNTRY)
                        ? null
                        : provinces.at(code, calendar.today()).orElse(null)));
    }

    private static Optional<YearMonth> month(QueryParameters asked) {
        try {
            return asked.getSingleParameter(MONTH).map(YearMonth::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String written(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    private void show(MonthlyReport report) {
        var records = directory.load(Stream.concat(
                        report.lines().stream()
                                .flatMap(line -> line.records().stream().limit(MOST_RECORDS)),
                        report.late().stream().map(Task::recordId))
                .distinct()
                .toList());
        body.removeAll();
        body.add(summary(report));
        report.lines().stream()
                .filter(line -> line.count() > 0)
                .map(line -> behind(line, records))
                .forEach(body::add);
        body.add(late(report, records));
    }

    private Section summary(MonthlyReport report) {
        var of = report.province();
        var title = new H2(getTranslation(
                "report.title",
                written(report.month()),
                of == null ? getTranslation("place.country") : of.name(Texts.lang())));
        var table = new Table<ReportLine>(title.getText())
                .titled(getTranslation("report.what"), line -> new Span(line.label(Texts.lang())), null)
                .titled(getTranslation("report.count"), ReportView::count, null)
                .rows(report.lines());
        var dated = new Paragraph(getTranslation(
                "report.dated", Format.current().date(report.worklist().day())));
        dated.addClassName("cn-muted");
        return card("summary", title, table, dated);
    }

    private static Span count(ReportLine line) {
        var written = Format.current().number(line.count());
        if (line.count() == 0) {
            return new Span(written);
        }
        var link = new Anchor("#" + id(line), written);
        link.setRouterIgnore(true);
        return new Span(link);
    }

    private Section behind(ReportLine line, Map<Long, Recorded> records) {
        var shown = line.records().stream()
                .map(records::get)
                .filter(Objects::nonNull)
                .toList();
        var section = card(
                id(line),
                new H2(line.label(Texts.lang()) + ": " + Format.current().number(line.count())),
                new Table<Recorded>(line.label(Texts.lang()))
                        .titled(
                                getTranslation("report.record"),
                                record -> new Anchor(Links.to(record), record.label(Texts.lang())),
                                null)
                        .titled(getTranslation("report.kind"), record -> Badges.kind(record.recordKind()), null)
                        .rows(shown));
        if (shown.size() < line.count()) {
            section.add(new Paragraph(getTranslation("report.cut", shown.size())));
        }
        return section;
    }

    private Section late(MonthlyReport report, Map<Long, Recorded> records) {
        var late = report.late().stream()
                .filter(task -> records.containsKey(task.recordId()))
                .toList();
        var section = card(
                "late",
                new H2(getTranslation("report.late") + ": " + Format.current().number(late.size())));
        if (late.isEmpty()) {
            section.add(new Paragraph(getTranslation("report.nothing-late")));
            return section;
        }
        section.add(new Table<Task>(getTranslation("report.late"))
                .titled(
                        getTranslation("report.record"),
                        task -> {
                            var record = Objects.requireNonNull(records.get(task.recordId()));
                            return new Anchor(Links.to(record), record.label(Texts.lang()));
                        },
                        null)
                .titled(getTranslation("worklist.how"), task -> new Span(task.text(Texts.lang())), null)
                .rows(late));
        return section;
    }

    private static Section card(String id, Component... content) {
        var section = new Section(content);
        section.setId(id);
        section.addClassNames("cn-card", "record-section");
        return section;
    }

    private static String id(ReportLine line) {
        return line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
