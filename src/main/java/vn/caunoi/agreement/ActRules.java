package vn.caunoi.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Values;

/**
 * What must hold among the acts of an agreement, its dates and its status. Dates may be rough or missing: only what is
 * wrong whatever they mean is refused. What is taken back from the register is asked nothing any more.
 */
final class ActRules {

    private static final Set<AgreementActKind> AFTER_SIGNING = EnumSet.of(
            AgreementActKind.REPORTED,
            AgreementActKind.IN_FORCE,
            AgreementActKind.AMENDED,
            AgreementActKind.EXTENDED,
            AgreementActKind.SUSPENDED,
            AgreementActKind.ENDED);

    private static final Set<AgreementActKind> NOT_AFTER_THE_END = EnumSet.of(
            AgreementActKind.SIGNED,
            AgreementActKind.IN_FORCE,
            AgreementActKind.AMENDED,
            AgreementActKind.EXTENDED,
            AgreementActKind.SUSPENDED);

    private static final Set<AgreementStatus> UNSIGNED =
            EnumSet.of(AgreementStatus.PROPOSED, AgreementStatus.UNDER_CONSULTATION);

    private static final Set<AgreementStatus> BINDING =
            EnumSet.of(AgreementStatus.SIGNED, AgreementStatus.IN_FORCE, AgreementStatus.SUSPENDED);

    /** One row of the acts; the day is an ISO 8601 text as precise as it is known. */
    private record Act(
            int row,
            AgreementActKind kind,
            @Nullable String on,
            @Nullable String amends) {

        String at(String field) {
            return "acts[%d].%s".formatted(row, field);
        }

        boolean certainlyBefore(@Nullable String day) {
            return on != null && day != null && Values.endsBefore(on, day);
        }

        boolean certainlyAfter(@Nullable String day) {
            return on != null && day != null && Values.endsBefore(day, on);
        }
    }

    private final Values agreement;
    private final List<Act> acts = new ArrayList<>();
    private final @Nullable String signedOn;
    private final AgreementStatus status;
    private final String today;

    private ActRules(Values agreement, LocalDate today) {
        this.agreement = agreement;
        this.signedOn = agreement.text("signedOn");
        this.status = AgreementStatus.valueOf(String.valueOf(agreement.text("status")));
        this.today = today.toString();
        for (Map<String, @Nullable Object> row : agreement.rows("acts")) {
            var cells = new Values(row);
            acts.add(new Act(
                    acts.size(),
                    AgreementActKind.valueOf(String.valueOf(cells.text("kind"))),
                    cells.text("on"),
                    cells.text("amends")));
        }
    }

    /** One question to the acts of an agreement. */
    private interface Question {
        Optional<Problem> ask(ActRules rules);
    }

    static List<Sheet.Rule> all(Supplier<LocalDate> today) {
        return List.<Question>of(
                        ActRules::amendsSomething,
                        ActRules::signsBeforeAnythingFollows,
                        ActRules::proposesBeforeSigning,
                        ActRules::asksBeforeAnswering,
                        ActRules::doesNothingAfterTheEnd,
                        ActRules::signsOnOneDay,
                        ActRules::standsWhereItsActsSay)
                .stream()
                .<Sheet.Rule>map(
                        question -> values -> Confidence.WITHDRAWN.name().equals(values.text("confidence"))
                                ? Optional.empty()
                                : question.ask(new ActRules(values, today.get())))
                .toList();
    }

    private Optional<Problem> amendsSomething() {
        return of(AgreementActKind.AMENDED).stream()
                .filter(act -> act.amends() == null)
                .findFirst()
                .map(act -> new Problem(
                        act.at("amends"),
                        ProblemCode.REQUIRED,
                        "Hãy ghi việc này sửa đổi điều gì (điều, khoản, văn bản nào).",
                        "Say what this amends: which document, article or clause."));
    }

    private Optional<Problem> signsBeforeAnythingFollows() {
        var following =
                acts.stream().filter(act -> AFTER_SIGNING.contains(act.kind())).toList();
        if (!isSigned() && status != AgreementStatus.SIGNED) {
            return following.stream()
                    .findFirst()
                    .map(
                            act -> new Problem(
                                    act.at("kind"),
                                    ProblemCode.WRONG_ORDER,
                                    "Việc này chỉ có sau khi ký, mà chưa ghi việc ký. Hãy thêm việc ký; ngày có thể để trống.",
                                    "This only follows signing, and no signing is recorded. Enter it; its date may be left open."));
        }
        return following.stream()
                .filter(act -> !signings().isEmpty() && signings().stream().allMatch(act::certainlyBefore))
                .findFirst()
                .map(act -> new Problem(
                        act.at("on"),
                        ProblemCode.WRONG_ORDER,
                        "Ngày này đứng trước ngày ký (%s).".formatted(signings().getFirst()),
                        "This lies before the signing (%s)."
                                .formatted(signings().getFirst())));
    }

    private Optional<Problem> proposesBeforeSigning() {
        return of(AgreementActKind.PROPOSED).stream()
                .filter(act -> !signings().isEmpty() && signings().stream().allMatch(act::certainlyAfter))
                .findFirst()
                .map(act -> new Problem(
                        act.at("on"),
                        ProblemCode.WRONG_ORDER,
                        "Đề xuất đứng sau ngày ký (%s).".formatted(signings().getFirst()),
                        "This was proposed after it was signed (%s)."
                                .formatted(signings().getFirst())));
    }

    private Optional<Problem> asksBeforeAnswering() {
        var requests = of(AgreementActKind.OPINION_REQUESTED);
        for (var act : of(AgreementActKind.OPINION_RECEIVED)) {
            if (requests.isEmpty()) {
                return Optional.of(new Problem(
                        act.at("kind"),
                        ProblemCode.WRONG_ORDER,
                        "Chưa ghi việc xin ý kiến. Hãy thêm việc đó; ngày có thể để trống.",
                        "No request for an opinion is recorded. Enter it; its date may be left open."));
            }
            if (requests.stream().allMatch(request -> act.certainlyBefore(request.on()))) {
                return Optional.of(new Problem(
                        act.at("on"),
                        ProblemCode.WRONG_ORDER,
                        "Nhận ý kiến trước khi xin ý kiến (%s)."
                                .formatted(requests.getFirst().on()),
                        "The opinion was received before it was requested (%s)."
                                .formatted(requests.getFirst().on())));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> doesNothingAfterTheEnd() {
        var ends = of(AgreementActKind.ENDED);
        return ends.isEmpty()
                ? Optional.empty()
                : acts.stream()
                        .filter(act -> NOT_AFTER_THE_END.contains(act.kind()))
                        .filter(act -> ends.stream().allMatch(end -> act.certainlyAfter(end.on())))
                        .findFirst()
                        .map(act -> new Problem(
                                act.at("on"),
                                ProblemCode.WRONG_ORDER,
                                "Ngày này đứng sau khi thỏa thuận kết thúc (%s)."
                                        .formatted(ends.getFirst().on()),
                                "This lies after the agreement ended (%s)."
                                        .formatted(ends.getFirst().on())));
    }

    private Optional<Problem> signsOnOneDay() {
        var signed = of(AgreementActKind.SIGNED);
        return signedOn == null
                        || signed.isEmpty()
                        || signed.stream()
                                .anyMatch(act -> !act.certainlyBefore(signedOn) && !act.certainlyAfter(signedOn))
                ? Optional.empty()
                : Optional.of(new Problem(
                        "signedOn",
                        ProblemCode.NOT_POSSIBLE,
                        "Ngày ký không khớp với việc ký trong các dòng diễn biến (%s)."
                                .formatted(signed.getFirst().on()),
                        "This does not agree with the signing among the acts (%s)."
                                .formatted(signed.getFirst().on())));
    }

    private Optional<Problem> standsWhereItsActsSay() {
        var binding = BINDING.contains(status);
        if (UNSIGNED.contains(status) && isCertainlySigned()) {
            return contradicted("đã ký", "it is signed");
        }
        if (binding && status != AgreementStatus.SIGNED && !isSigned()) {
            return contradicted("chưa ghi việc ký", "no signing is recorded");
        }
        if (binding && of(AgreementActKind.ENDED).stream().anyMatch(this::hasHappened)) {
            return contradicted("đã kết thúc", "it has ended");
        }
        if (binding
                && of(AgreementActKind.WITHDRAWN).stream()
                        .anyMatch(act -> hasHappened(act) && signings().stream().anyMatch(act::certainlyAfter))) {
            return contradicted("đã rút sau khi ký", "it was withdrawn after signing");
        }
        if (status == AgreementStatus.EXPIRED
                && agreement.text("expiresOn") != null
                && Values.endsBefore(today, String.valueOf(agreement.text("expiresOn")))) {
            return contradicted("chưa đến ngày hết hạn", "the day it expires has not come");
        }
        return Optional.empty();
    }

    private static Optional<Problem> contradicted(String vi, String en) {
        return Optional.of(new Problem(
                "status",
                ProblemCode.NOT_POSSIBLE,
                "Tình trạng này trái với diễn biến đã ghi: %s.".formatted(vi),
                "What is recorded says otherwise: %s.".formatted(en)));
    }

    private List<Act> of(AgreementActKind kind) {
        return acts.stream().filter(act -> act.kind() == kind).toList();
    }

    private boolean isSigned() {
        return signedOn != null || !of(AgreementActKind.SIGNED).isEmpty();
    }

    /** A signing can be arranged for a day to come. */
    private boolean isCertainlySigned() {
        return signedOn != null && Values.endsBefore(signedOn, today)
                || of(AgreementActKind.SIGNED).stream().anyMatch(this::hasHappened);
    }

    private boolean hasHappened(Act act) {
        return act.on() == null || !act.certainlyAfter(today);
    }

    /** Every day on which it may have been signed; none when any of them is unknown. */
    private List<String> signings() {
        var days = new ArrayList<String>();
        if (signedOn != null) {
            days.add(signedOn);
        }
        for (var act : of(AgreementActKind.SIGNED)) {
            if (act.on() == null && signedOn == null) {
                return List.of();
            }
            if (act.on() != null) {
                days.add(act.on());
            }
        }
        return days;
    }
}
