package vn.caunoi.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.RecordKind;
import vn.caunoi.deadline.DeadlineRules;
import vn.caunoi.deadline.Holidays;
import vn.caunoi.source.Citations;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.upkeep.Upkeep;

/** By which rules the register counts deadlines, and which days it takes for working days. */
@Route(Links.DEADLINES)
@Menu(title = "menu.deadlines", order = 7.5, icon = "deadline")
@CssImport("./styles/record-page.css")
@CssImport("./styles/deadlines.css")
class DeadlinesView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private final DeadlineRules rules;
    private final Holidays holidays;
    private final Citations citations;
    private final Calendar calendar;
    private final Div body = new Div();

    DeadlinesView(DeadlineRules rules, Holidays holidays, Citations citations, Calendar calendar, Upkeep upkeep) {
        this.rules = rules;
        this.holidays = holidays;
        this.citations = citations;
        this.calendar = calendar;
        var subtitle = new Paragraph(getTranslation("deadline.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(new H1(heading()), subtitle));
        header.addClassName("cn-page-header");
        var additions = upkeep.additions(RecordKind.DEADLINE_RULE);
        if (additions != null) {
            header.add(additions);
        }
        body.addClassName("cn-stack");
        getContent().addClassName("cn-page");
        getContent().add(header, body);
    }

    @Override
    public String heading() {
        return getTranslation("menu.deadlines");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var thisYear = calendar.today().getYear();
        var year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Links.YEAR)
                .filter(asked -> asked.matches("(19|20|21)[0-9]{2}"))
                .map(Integer::parseInt)
                .orElse(thisYear);
        body.removeAll();
        body.add(new RuleSection(rules.all(), citations), new CalendarSection(year, thisYear, holidays, citations));
    }
}
