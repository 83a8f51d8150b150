package vn.caunoi.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;

/** Works out what is due when from the rules and days off that are recorded. What they do not tell, it does not guess. */
final class Reckoning {

    /**
     * What sets the clock running, and what was done since.
     *
     * @param condition what is known of what a rule may depend on
     */
    record Beginning(
            long recordId,
            DeadlineStart kind,
            @Nullable PartialDate on,
            @Nullable DeadlineCondition condition,
            List<Done> done) {}

    /** Something that fulfils a deadline, on a day that may not be known. */
    record Done(DeadlineFulfilment kind, @Nullable PartialDate on) {}

    private final List<DeadlineRule> rules;
    private final WorkingDays workingDays;
    private final LocalDate today;

    Reckoning(List<DeadlineRule> rules, WorkingDays workingDays, LocalDate today) {
        this.rules = rules;
        this.workingDays = workingDays;
        this.today = today;
    }

    /** One deadline for each thing that any rule, of whatever time, wants done after or before this. */
    List<Deadline> of(Beginning beginning) {
        return rules.stream()
                .filter(rule -> rule.beginsWith() == beginning.kind())
                .map(DeadlineRule::fulfilledBy)
                .distinct()
                .sorted()
                .map(fulfilment -> deadline(beginning, fulfilment))
                .toList();
    }

    private Deadline deadline(Beginning beginning, DeadlineFulfilment fulfilment) {
        var done = done(beginning, fulfilment);
        var on = beginning.on();
        if (on == null) {
            return unreckoned(beginning, fulfilment, null, DeadlineState.DATE_TOO_ROUGH, done);
        }
        var first = rule(beginning, fulfilment, on.from());
        var last = rule(beginning, fulfilment, on.to());
        if (first.isEmpty() && last.isEmpty()) {
            return unreckoned(beginning, fulfilment, null, DeadlineState.RULE_UNKNOWN, done);
        }
        var rule = first.equals(last) ? first.orElse(null) : null;
        return rule == null || on.precision() != PartialDate.Precision.DAY
                ? unreckoned(beginning, fulfilment, rule, DeadlineState.DATE_TOO_ROUGH, done)
                : reckoned(beginning, on.from(), rule, done);
    }

    private Optional<DeadlineRule> rule(Beginning beginning, DeadlineFulfilment fulfilment, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.beginsWith() == beginning.kind() && rule.fulfilledBy() == fulfilment)
                .filter(rule -> rule.condition() == null || rule.condition() == beginning.condition())
                .filter(rule -> rule.holdsOn(day))
                .max(Comparator.comparing(DeadlineRule::validFrom));
    }

    /** The first that was not over before the clock began to run; a file is handed in before its conference. */
    private static Optional<Done> done(Beginning beginning, DeadlineFulfilment fulfilment) {
        var on = beginning.on();
        return beginning.done().stream()
                .filter(done -> done.kind() == fulfilment)
                .filter(done -> beginning.kind() == DeadlineStart.CONFERENCE_BEGINS
                        || on == null
                        || done.on() == null
                        || !done.on().to().isBefore(on.from()))
                .min(Comparator.comparing(Done::on, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private Deadline reckoned(Beginning beginning, LocalDate began, DeadlineRule rule, Optional<Done> done) {
        var days = rule.direction() == DeadlineDirection.AFTER ? rule.days() : -rule.days();
        var due = rule.counting() == DayCounting.WORKING
                ? workingDays.from(began, days)
                : WorkingDay.on(began.plusDays(days), rule.confidence());
        var metOn = done.map(Done::on).orElse(null);
        var state = done.isPresent()
                ? DeadlineState.MET
                : due.on() == null
                        ? DeadlineState.CALENDAR_UNKNOWN
                        : today.isAfter(due.on()) ? DeadlineState.OVERDUE : DeadlineState.OPEN;
        return new Deadline(
                beginning.recordId(),
                beginning.kind(),
                beginning.on(),
                rule.fulfilledBy(),
                rule,
                due.on(),
                state,
                metOn,
                inTime(metOn, due.on()),
                due.unknownYear(),
                WorkingDays.worse(rule.confidence(), due.confidence()));
    }

    private static @Nullable Boolean inTime(@Nullable PartialDate metOn, @Nullable LocalDate dueOn) {
        if (metOn == null || dueOn == null) {
            return null;
        }
        if (!metOn.to().isAfter(dueOn)) {
            return true;
        }
        return metOn.from().isAfter(dueOn) ? false : null;
    }

    /** Without a rule nothing can be met: what was done is shown all the same. */
    private static Deadline unreckoned(
            Beginning beginning,
            DeadlineFulfilment fulfilment,
            @Nullable DeadlineRule rule,
            DeadlineState state,
            Optional<Done> done) {
        return new Deadline(
                beginning.recordId(),
                beginning.kind(),
                beginning.on(),
                fulfilment,
                rule,
                null,
                done.isPresent() && state == DeadlineState.DATE_TOO_ROUGH ? DeadlineState.MET : state,
                done.map(Done::on).orElse(null),
                null,
                null,
                rule == null ? null : rule.confidence());
    }
}
