package vn.caunoi.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.delegation.DelegationStatus;
import vn.caunoi.proposal.ProposalState;

/** Small marks beside a name. The word says it; sign and colour only repeat it. */
public final class Badges {
    private Badges() {}

    /** Nothing for what is accepted: a mark is for what needs a second look. */
    public static Optional<Span> confidence(Confidence confidence) {
        return switch (confidence) {
            case ACCEPTED -> Optional.empty();
            case SUGGESTED -> Optional.of(badge(confidence, "cn-suggested"));
            case DISPUTED -> Optional.of(badge(confidence, "cn-conflict"));
            case WITHDRAWN -> Optional.of(badge(confidence, "cn-withdrawn"));
        };
    }

    public static Span kind(RecordKind kind) {
        var badge = new Span(Texts.of(kind));
        badge.addClassName("cn-kind-badge");
        badge.getElement().setAttribute("data-kind", kind.name());
        return badge;
    }

    public static Span activity(Activity activity) {
        return badge(
                activity,
                switch (activity) {
                    case ACTIVE -> "cn-active";
                    case SLEEPING -> "cn-sleeping";
                    case DORMANT -> "cn-dormant";
                    case NEVER_ACTIVATED -> "cn-never";
                    case UNKNOWN -> "cn-unknown";
                });
    }

    /** How far a proposal has come. */
    public static Span state(ProposalState state) {
        return badge(
                state,
                switch (state) {
                    case RECEIVED -> "cn-unknown";
                    case ASSIGNED -> "cn-never";
                    case IN_PROGRESS -> "cn-sleeping";
                    case ANSWERED -> "cn-active";
                    case CLOSED -> "cn-ended";
                });
    }

    /** How far a delegation has come. */
    public static Span status(DelegationStatus status) {
        return badge(
                status,
                switch (status) {
                    case IDEA -> "cn-unknown";
                    case APPROVED -> "cn-never";
                    case PREPARING -> "cn-sleeping";
                    case UNDER_WAY, RETURNED -> "cn-active";
                    case REPORTED, CANCELLED -> "cn-ended";
                });
    }

    /** An answer that is late. */
    public static Span overdue() {
        var badge = new Span(I18NProvider.translate("proposals.overdue"));
        badge.addClassNames("cn-badge", "cn-conflict");
        return badge;
    }

    /** Any of the register's fixed values, with the look that a class of the stylesheet gives it. */
    public static Span badge(Enum<?> value, String look) {
        var badge = new Span(Texts.of(value));
        badge.addClassNames("cn-badge", look);
        return badge;
    }
}
