package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;
import vn.caunoi.deadline.Deadline;
import vn.caunoi.deadline.DeadlineRule;
import vn.caunoi.deadline.DeadlineState;
import vn.caunoi.deadline.Holiday;
import vn.caunoi.source.Citation;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** What rules, deadlines and days off say in words. */
public final class DeadlineTexts {
    private DeadlineTexts() {}

    /** What a rule wants: so much, within so many days, of what, under which condition. */
    public static String sentence(DeadlineRule rule) {
        var sentence = I18NProvider.translate(
                "deadline.rule." + rule.direction().name() + "."
                        + rule.counting().name(),
                Texts.of(rule.fulfilledBy()),
                rule.days(),
                I18NProvider.translate("deadline.from." + rule.beginsWith().name()));
        return rule.condition() == null ? sentence : sentence + " (" + Texts.of(rule.condition()) + ")";
    }

    /** When it holds. */
    public static String validity(DeadlineRule rule) {
        var from = Format.current().date(rule.validFrom());
        return rule.validTo() == null
                ? I18NProvider.translate("deadline.valid.since", from)
                : from + " – " + Format.current().date(rule.validTo());
    }

    /** The days of a holiday, with their names in the week. */
    public static String days(Holiday holiday) {
        var from = day(holiday.startsOn());
        return holiday.startsOn().equals(holiday.endsOn()) ? from : from + " – " + day(holiday.endsOn());
    }

    private static String day(LocalDate day) {
        return I18NProvider.translate("deadline.weekday." + day.getDayOfWeek().name()) + " "
                + Format.current().date(day);
    }

    /** The documents that are cited, each once, with the places in them. */
    public static @Nullable Component documents(List<Citation> citations) {
        if (citations.isEmpty()) {
            return null;
        }
        var all = new Div();
        all.addClassName("record-links");
        citations.stream().map(Citation::source).distinct().forEach(source -> {
            var name = source.number() == null ? source.title(Texts.lang()) : source.number();
            var document = new Span(new Anchor(Links.source(source.id()), name));
            citations.stream()
                    .filter(citation -> citation.source().equals(source) && citation.locator() != null)
                    .forEach(citation -> document.add(new Span(", " + citation.locator())));
            all.add(document);
        });
        return all;
    }

    /** How a deadline stands, and what that means: the words say it, sign and colour repeat it. */
    static Component state(Deadline deadline, LocalDate today) {
        var badge = Badges.badge(deadline.state(), look(deadline.state()));
        var explanation = new Span(explanation(deadline, today));
        explanation.addClassName("cn-small");
        return new Div(badge, new Div(explanation));
    }

    private static String look(DeadlineState state) {
        return switch (state) {
            case MET -> "cn-accepted";
            case OPEN -> "cn-active";
            case OVERDUE -> "cn-overdue";
            case RULE_UNKNOWN, CALENDAR_UNKNOWN, DATE_TOO_ROUGH -> "cn-unknown";
        };
    }

    private static String explanation(Deadline deadline, LocalDate today) {
        var due = deadline.dueOn();
        return switch (deadline.state()) {
            case MET -> met(deadline.metOn(), deadline.inTime());
            case OPEN -> I18NProvider.translate("deadline.open", due == null ? 0 : between(today, due));
            case OVERDUE -> I18NProvider.translate("deadline.overdue", due == null ? 0 : between(due, today));
            case RULE_UNKNOWN -> I18NProvider.translate("deadline.rule-unknown");
            case CALENDAR_UNKNOWN ->
                I18NProvider.translate("deadline.calendar-unknown", String.valueOf(deadline.unknownYear()));
            case DATE_TOO_ROUGH -> I18NProvider.translate("deadline.too-rough");
        };
    }

    private static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static String met(@Nullable PartialDate on, @Nullable Boolean inTime) {
        if (on == null) {
            return I18NProvider.translate("deadline.met.undated");
        }
        var date = Format.current().date(on);
        if (inTime == null) {
            return I18NProvider.translate("deadline.met.on", date);
        }
        return I18NProvider.translate(inTime ? "deadline.met.in-time" : "deadline.met.late", date);
    }
}
