package vn.caunoi.ui.matching;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import vn.caunoi.account.Callers;
import vn.caunoi.base.RecordKind;
import vn.caunoi.matching.FeedbackOutcome;
import vn.caunoi.matching.FeedbackVerdict;
import vn.caunoi.matching.Feedbacks;
import vn.caunoi.matching.Match;
import vn.caunoi.writing.Writing;

/** What whoever reads the page may do with a match. */
@SpringComponent
class Rights {
    private final Writing writing;
    private final Feedbacks feedbacks;
    private final Callers callers;

    Rights(Writing writing, Feedbacks feedbacks, Callers callers) {
        this.writing = writing;
        this.feedbacks = feedbacks;
        this.callers = callers;
    }

    boolean signedIn() {
        return callers.current().signedIn();
    }

    boolean mayEnter(RecordKind kind) {
        return writing.mayCreate(kind);
    }

    boolean maySay(Match match) {
        return signedIn() && feedbacks.mayGive(match.provinceId(), match.partnerId());
    }

    FeedbackOutcome say(Match match, @Nullable Long need, FeedbackVerdict verdict, @Nullable String reason) {
        return feedbacks.give(match.provinceId(), match.partnerId(), need, verdict, reason);
    }
}
