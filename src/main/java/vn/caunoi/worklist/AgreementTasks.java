package vn.caunoi.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.agreement.Inheritance;
import vn.caunoi.agreement.Inheritances;
import vn.caunoi.base.PartialDate;

/** Agreements that run out, that sleep, and that a merged province left to one of today. */
@Component
class AgreementTasks implements TaskSource {

    private final Agreements agreements;
    private final Inheritances inheritances;
    private final WorklistSettings settings;

    AgreementTasks(Agreements agreements, Inheritances inheritances, WorklistSettings settings) {
        this.agreements = agreements;
        this.inheritances = inheritances;
        this.settings = settings;
    }

    @Override
    public List<Task> tasks(Scope scope, List<Long> provinces, LocalDate day, int most) {
        if (!scope.everything() && provinces.isEmpty()) {
            return List.of();
        }
        var soon = settings.dueSoonDays();
        return Stream.of(
                        running(
                                        scope.everything()
                                                ? agreements.expiringEverywhere(soon, most)
                                                : flat(agreements.expiring(provinces, soon)))
                                .map(agreement -> expiring(agreement, day)),
                        (scope.everything()
                                        ? inheritances.pendingEverywhere(most)
                                        : flat(inheritances.pendingOf(provinces)))
                                .stream().map(inheritance -> inherited(inheritance, day)),
                        running(
                                        scope.everything()
                                                ? agreements.asleepEverywhere(most)
                                                : flat(agreements.asleep(provinces)))
                                .map(agreement -> asleep(agreement, day)))
                .flatMap(tasks -> tasks)
                .limit(most)
                .toList();
    }

    /** An agreement of two provinces is one task for somebody who works for both. */
    private static Stream<Agreement> running(List<Agreement> found) {
        return found.stream().distinct();
    }

    private static <T> List<T> flat(Map<Long, List<T>> byProvince) {
        return byProvince.values().stream().flatMap(Collection::stream).toList();
    }

    private static Task expiring(Agreement agreement, LocalDate day) {
        return new Task(
                TaskKind.AGREEMENT_EXPIRING,
                Stage.DUE_SOON,
                agreement.id(),
                0,
                agreement.expiresOn(),
                null,
                null,
                null,
                null,
                day);
    }

    private static Task inherited(Inheritance inheritance, LocalDate day) {
        return new Task(
                TaskKind.INHERITANCE,
                Stage.TO_CONFIRM,
                inheritance.agreementId(),
                Math.toIntExact(inheritance.successorId()),
                null,
                inheritance.mergedOn(),
                null,
                null,
                null,
                day);
    }

    private static Task asleep(Agreement agreement, LocalDate day) {
        PartialDate signed = agreement.signedOn();
        var since =
                agreement.lastActivityOn() != null ? agreement.lastActivityOn() : signed == null ? null : signed.from();
        return new Task(TaskKind.AGREEMENT_ASLEEP, Stage.ASLEEP, agreement.id(), 0, null, since, null, null, null, day);
    }
}
