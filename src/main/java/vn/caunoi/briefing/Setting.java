package vn.caunoi.briefing;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.caunoi.base.Recorded;

/** What brings both sides together, and is prepared: a delegation, a meeting or a conference. */
sealed interface Setting permits Journey, Meeting, Convening {

    /** The delegation, event or conference. */
    Recorded record();

    /** The numbers of the records that it names. */
    Set<Long> named();

    /** Who writes what it says in a section, before anything else does. */
    Map<BriefingSectionKind, BiConsumer<Matter, Draft>> writers();
}
