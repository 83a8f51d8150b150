package vn.caunoi.ui.list;

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
import com.vaadin.flow.router.Route;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Activation;
import vn.caunoi.agreement.ActivationBy;
import vn.caunoi.agreement.ActivationRate;
import vn.caunoi.agreement.ActivationRates;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.AgreementOrder;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.agreement.Inheritances;
import vn.caunoi.base.Activity;
import vn.caunoi.base.ActivityMonths;
import vn.caunoi.base.Directory;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.record.Table;

/** How many agreements are alive, what runs out soon and what waits to be decided; every number leads to its list. */
@Route(Links.AGREEMENT_ACTIVITY)
@Menu(title = "menu.agreement-activity", order = 304, icon = "figure")
@CssImport("./styles/lists.css")
@CssImport("./styles/record-page.css")
class AgreementActivityView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final String BY = "by";
    private static final int SOON = 180;
    private static final int FEW = 10;

    private final ActivationRates rates;
    private final Agreements agreements;
    private final Inheritances inheritances;
    private final Directory directory;
    private final ActivityMonths months;
    private final Conditions conditions;
    private final Select<ActivationBy> groups = new Select<>();
    private final Div body = new Div();
    private Wanted wanted = Wanted.NONE;

    AgreementActivityView(
            ActivationRates rates,
            Agreements agreements,
            Inheritances inheritances,
            Directory directory,
            ActivityMonths months,
            Options options) {
        this.rates = rates;
        this.agreements = agreements;
        this.inheritances = inheritances;
        this.directory = directory;
        this.months = months;
        conditions = new Conditions(
                (parameter, value, typed) -> go(wanted.with(parameter, value)),
                () -> go(Wanted.NONE.with(BY, wanted.text(BY))));
        conditions
                .choice("province", options.provinces())
                .choice("country", options.countries())
                .choice("sector", options.sectors())
                .day("signedFrom")
                .day("signedTo");
        groups.setLabel(getTranslation("activation.by"));
        groups.addClassName("activation-by");
        groups.setItems(ActivationBy.values());
        groups.setItemLabelGenerator(Texts::of);
        groups.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(wanted.with(BY, change.getValue().name()));
            }
        });
        var subtitle = new Paragraph(getTranslation("activation.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(new H1(heading()), subtitle));
        header.addClassName("cn-page-header");
        body.addClassName("cn-stack");
        getContent().addClassName("cn-page");
        getContent().add(header, conditions, body);
    }

    @Override
    public String heading() {
        return getTranslation("menu.agreement-activity");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        wanted = Wanted.of(event.getLocation().getQueryParameters());
        var by = wanted.choice(BY, ActivationBy.class);
        conditions.show(wanted);
        groups.setValue(by == null ? ActivationBy.PROVINCE : by);
        body.removeAll();
        body.add(groups, activation(groups.getValue()), expiring());
        var pending = inheritances.countPending(wanted.text("province"));
        if (pending > 0) {
            body.add(new Div(new Anchor(
                    Links.inheritances(wanted.text("province")), getTranslation("activation.inherited", pending))));
        }
    }

    private static void go(Wanted asked) {
        Links.open(Links.AGREEMENT_ACTIVITY + "?" + asked.address().getQueryString());
    }

    private Section activation(ActivationBy by) {
        var title = getTranslation("activation.table", Texts.of(by));
        var section = section(
                "activation",
                title,
                getTranslation("activation.explained", months.activeMonths(), months.sleepingMonths()));
        var filter = AgreementsView.filter(wanted);
        var all = rates.of(filter);
        if (all.signed() == 0) {
            var empty = new Paragraph(getTranslation("activation.empty"));
            empty.addClassName("cn-empty");
            section.add(empty);
            return section;
        }
        var rows = rates.by(by, filter);
        var records = directory.load(rows.stream()
                .map(ActivationRate::recordId)
                .filter(Objects::nonNull)
                .toList());
        var lines = new ArrayList<Line>();
        lines.add(new Line(all, getTranslation("activation.all"), null, listed()));
        rows.forEach(row -> lines.add(new Line(
                row,
                row.key() == null ? getTranslation("activation.none") : Objects.toString(row.label(Texts.lang()), ""),
                row.recordId() == null ? null : records.get(row.recordId()),
                listed(by, row.key()))));
        section.add(table(title, by).rows(lines));
        return section;
    }

    /** A row of the table: what is counted, what it is called, and the list of those that are counted. */
    private record Line(
            ActivationRate rate, String name, @Nullable Recorded record, Wanted list) {

        Component heading() {
            return record == null ? new Span(name) : new Anchor(Links.to(record), name);
        }
    }

    private Table<Line> table(String title, ActivationBy by) {
        var table = new Table<Line>(title)
                .titled(Texts.of(by), Line::heading, null)
                .titled(
                        getTranslation("activation.signed"),
                        line -> number(line, null, line.rate().signed()),
                        Comparator.comparing(line -> -line.rate().signed()));
        for (var activity : Activity.values()) {
            table.titled(
                    Texts.of(activity),
                    line -> number(line, activity, of(line.rate().activation(), activity)),
                    Comparator.comparing(line -> -of(line.rate().activation(), activity)));
        }
        return table.titled(
                getTranslation("activation.rate"),
                line -> rate(line.rate().activation()),
                Comparator.comparing(line -> line.rate().activation().share() == null
                        ? 1
                        : -line.rate().activation().share()));
    }

    private static int of(Activation counts, Activity activity) {
        return switch (activity) {
            case ACTIVE -> counts.active();
            case SLEEPING -> counts.sleeping();
            case DORMANT -> counts.dormant();
            case NEVER_ACTIVATED -> counts.neverActivated();
            case UNKNOWN -> counts.unknown();
        };
    }

    private Component number(Line line, @Nullable Activity activity, int count) {
        var shown = Format.current().number(count);
        if (count == 0) {
            return new Span(shown);
        }
        var list = activity == null ? line.list() : line.list().with("activity", activity.name());
        var link = new Anchor(Links.AGREEMENTS + "?" + list.address().getQueryString(), shown);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "activation.link",
                                line.name(),
                                activity == null ? getTranslation("activation.signed") : Texts.of(activity),
                                shown));
        return link;
    }

    /** "25% (3 / 12)": the rate with what it is reckoned from. */
    private Component rate(Activation counts) {
        var share = counts.share();
        if (share == null) {
            var unknown = new Span(getTranslation("activation.rate.unknown"));
            unknown.addClassName("cn-muted");
            return unknown;
        }
        var percent = NumberFormat.getPercentInstance(Format.current().locale());
        percent.setMaximumFractionDigits(1);
        return new Span(getTranslation(
                "activation.rate.of",
                percent.format(share),
                Format.current().number(counts.active()),
                Format.current().number(counts.known())));
    }

    /** The list of the agreements that are counted. */
    private Wanted listed() {
        return wanted.with(BY, null).with(Wanted.SORT, null).with("signed", "true");
    }

    private Wanted listed(ActivationBy by, @Nullable String key) {
        return switch (by) {
            case PROVINCE -> key == null ? listed().with("hasProvince", "false") : listed().with("province", key);
            case COUNTRY -> key == null ? listed().with("hasCountry", "false") : listed().with("country", key);
            case SECTOR -> key == null ? listed().with("hasSector", "false") : listed().with("sector", key);
            case YEAR -> key == null ? listed().with("hasDate", "false") : inYear(Integer.parseInt(key));
        };
    }

    /** Of the year only what lies between the days that were asked for. */
    private Wanted inYear(int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var from = wanted.day("signedFrom");
        var to = wanted.day("signedTo");
        return listed().with("signedFrom", String.valueOf(from != null && from.isAfter(first) ? from : first))
                .with("signedTo", String.valueOf(to != null && to.isBefore(last) ? to : last));
    }

    private Section expiring() {
        var section = section(
                "expiring",
                getTranslation("activation.expiring"),
                getTranslation("activation.expiring.explained", SOON));
        var filter = AgreementsView.filter(wanted).expiringWithin(SOON);
        var soon = agreements
                .page(filter, AgreementOrder.EXPIRES_ON, PageRequest.first(FEW))
                .nodes();
        if (soon.isEmpty()) {
            var empty = new Paragraph(getTranslation("activation.expiring.empty"));
            empty.addClassName("cn-empty");
            section.add(empty);
            return section;
        }
        var all = wanted.with(BY, null)
                .with("expiringWithin", String.valueOf(SOON))
                .with(Wanted.SORT, AgreementOrder.EXPIRES_ON.name());
        section.add(
                new Table<Agreement>(getTranslation("activation.expiring"))
                        .column(
                                "agreement",
                                agreement -> new Anchor(Links.to(agreement), agreement.label(Texts.lang())))
                        .column(
                                "expires",
                                agreement -> new Span(Format.current().date(agreement.expiresOn())))
                        .column(
                                "renewal",
                                agreement ->
                                        Cells.text(agreement.renewal() == null ? null : Texts.of(agreement.renewal())))
                        .rows(soon),
                new Anchor(
                        Links.AGREEMENTS + "?" + all.address().getQueryString(),
                        getTranslation("activation.expiring.all")));
        return section;
    }

    private static Section section(String name, String title, String explained) {
        var explanation = new Paragraph(explained);
        explanation.addClassName("cn-muted");
        var section = new Section(new H2(title), explanation);
        section.setId(name);
        section.addClassName("cn-card");
        return section;
    }
}
