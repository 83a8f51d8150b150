package vn.caunoi.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.AgreementAct;
import vn.caunoi.agreement.AgreementActKind;
import vn.caunoi.base.PartialDate;
import vn.caunoi.timeline.Timeline.Entry;

/** The acts of an agreement as entries; its signing is one of them also where only the agreement itself tells its day. */
final class Acts {
    private Acts() {}

    static List<Entry> of(Agreement agreement, List<AgreementAct> acts) {
        var told = new ArrayList<Entry>();
        var signedOn = agreement.signedOn();
        if (signedOn != null
                && acts.stream().noneMatch(act -> act.kind() == AgreementActKind.SIGNED && act.on() != null)) {
            told.add(entry(agreement, AgreementActKind.SIGNED, signedOn));
        }
        acts.stream()
                .filter(act -> act.on() != null || act.kind() != AgreementActKind.SIGNED || signedOn == null)
                .forEach(act -> told.add(entry(agreement, act.kind(), act.on())));
        return told.isEmpty() ? List.of(entry(agreement, agreement.kind(), null)) : told;
    }

    private static Entry entry(Agreement agreement, Enum<?> what, @Nullable PartialDate on) {
        return new Entry(
                TimelineKind.AGREEMENT,
                what,
                agreement,
                Timeline.NATIONAL,
                on,
                null,
                false,
                agreement.activity(),
                agreement.confidence());
    }
}
