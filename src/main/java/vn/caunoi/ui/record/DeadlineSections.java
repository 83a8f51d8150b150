package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.deadline.Deadline;
import vn.caunoi.deadline.Deadlines;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Citations;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** What the law wants done about a record, until when, by which rule of which document, and how that stands. */
@SpringComponent
class DeadlineSections {
    private final Deadlines deadlines;
    private final Citations citations;
    private final Calendar calendar;

    DeadlineSections(Deadlines deadlines, Citations citations, Calendar calendar) {
        this.deadlines = deadlines;
        this.citations = citations;
        this.calendar = calendar;
    }

    @Nullable RecordSection ofAgreement(long agreement) {
        return section(deadlines.of(List.of(agreement)).getOrDefault(agreement, List.of()));
    }

    @Nullable RecordSection ofConference(long conference) {
        return section(deadlines.ofConferences(List.of(conference)).getOrDefault(conference, List.of()));
    }

    /** For each agreement the next thing that the law wants done about it, with how that stands; none where nothing is. */
    Map<Long, Component> pending(Collection<Long> agreements) {
        var found = new HashMap<Long, Component>();
        deadlines
                .of(agreements)
                .forEach((agreement, all) -> all.stream()
                        .filter(Deadline::isPending)
                        .min(Comparator.comparing(Deadline::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                        .ifPresent(next -> found.put(
                                agreement, new Div(what(next), DeadlineTexts.state(next, calendar.today())))));
        return found;
    }

    private @Nullable RecordSection section(List<Deadline> found) {
        if (found.isEmpty()) {
            return null;
        }
        var documents = citations.of(found.stream()
                .map(Deadline::rule)
                .filter(Objects::nonNull)
                .map(rule -> rule.id())
                .distinct()
                .toList());
        var section = new RecordSection("deadlines");
        return section.explained(I18NProvider.translate("deadline.explained"))
                .add(new Table<Deadline>(section.title())
                        .column("deadline", DeadlineSections::what)
                        .column("due", DeadlineSections::due)
                        .column("deadline-state", deadline -> DeadlineTexts.state(deadline, calendar.today()))
                        .column("rule", deadline -> rule(deadline, documents))
                        .rows(found))
                .add(rules());
    }

    /** The way to all rules and days off. */
    static Anchor rules() {
        return way(Links.DEADLINES, I18NProvider.translate("deadline.all"));
    }

    /** The way to the days off of a year. */
    static Anchor calendar(int year) {
        return way(Links.daysOff(year), I18NProvider.translate("deadline.days-off", String.valueOf(year)));
    }

    private static Anchor way(String address, String text) {
        var way = new Anchor(address, text);
        way.addClassName("record-way-on");
        return way;
    }

    private static Component what(Deadline deadline) {
        var since = deadline.beganOn() == null
                ? Texts.of(deadline.begins())
                : Texts.of(deadline.begins()) + ": " + Format.current().date(deadline.beganOn());
        var began = new Span(since);
        began.addClassNames("cn-small", "cn-muted");
        return new Div(new Span(Texts.of(deadline.fulfilment())), new Div(began));
    }

    private static @Nullable Component due(Deadline deadline) {
        if (deadline.dueOn() == null) {
            return null;
        }
        var due = new Div(new Span(Format.current().date(deadline.dueOn())));
        if (deadline.confidence() != null) {
            Badges.confidence(deadline.confidence()).ifPresent(badge -> due.add(new Div(badge)));
        }
        return due;
    }

    private static @Nullable Component rule(Deadline deadline, Map<Long, List<Citation>> documents) {
        var rule = deadline.rule();
        if (rule == null) {
            return null;
        }
        var validity = new Span(DeadlineTexts.validity(rule));
        validity.addClassNames("cn-small", "cn-muted");
        var all = new Div(new Div(Mentions.link(rule)), new Div(validity));
        var cited = DeadlineTexts.documents(documents.getOrDefault(rule.id(), List.of()));
        if (cited != null) {
            all.add(cited);
        }
        return all;
    }
}
