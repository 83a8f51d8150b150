package vn.caunoi.ui.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import vn.caunoi.deadline.Holiday;
import vn.caunoi.deadline.Holidays;
import vn.caunoi.source.Citations;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.DeadlineTexts;
import vn.caunoi.ui.record.Table;

/** The days off of a year and the days worked instead, and the way to other years; the next one is always among them. */
final class CalendarSection extends Composite<Section> {

    CalendarSection(int year, int thisYear, Holidays holidays, Citations citations) {
        var found = holidays.of(year);
        getContent().setId("calendar");
        getContent().addClassName("cn-card");
        getContent().add(new H2(getTranslation("deadline.days-off", String.valueOf(year))));
        getContent().add(years(year, thisYear, holidays.years()));
        getContent().add(new Paragraph(summary(year, holidays)));
        if (!found.isEmpty()) {
            getContent().add(table(year, found, citations));
        }
    }

    private Nav years(int shown, int thisYear, List<Integer> known) {
        var offered = new TreeSet<>(known);
        offered.add(shown);
        offered.add(thisYear);
        offered.add(thisYear + 1);
        var years = new Nav();
        years.addClassNames("cn-row", "deadline-years");
        years.getElement().setAttribute("aria-label", getTranslation("deadline.years"));
        offered.descendingSet().forEach(each -> {
            var link = new Anchor(Links.daysOff(each), String.valueOf(each));
            if (each == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            years.add(link);
        });
        return years;
    }

    private String summary(int year, Holidays holidays) {
        var days = holidays.workingDays();
        if (!days.knows(year)) {
            return getTranslation("deadline.days-off.unknown", String.valueOf(year));
        }
        var worked = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(days::isWorked)
                .count();
        return getTranslation("deadline.days-off.summary", String.valueOf(year), worked);
    }

    private Component table(int year, List<Holiday> found, Citations citations) {
        var documents = citations.of(found.stream().map(Holiday::id).toList());
        return new Table<Holiday>(getTranslation("deadline.days-off", String.valueOf(year)))
                .column("days", holiday -> new Span(DeadlineTexts.days(holiday)))
                .column("occasion", RuleSection::marked)
                .column("kind", holiday -> new Span(Texts.of(holiday.kind())))
                .column("document", holiday -> DeadlineTexts.documents(documents.getOrDefault(holiday.id(), List.of())))
                .rows(found);
    }
}
