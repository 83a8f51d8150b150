package vn.caunoi.briefing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Recorded;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.delegation.DelegationMember;
import vn.caunoi.delegation.DelegationTask;
import vn.caunoi.delegation.ProgrammeItem;

/** A delegation that is prepared, with all that was entered for it. */
record Journey(
        Delegation delegation,
        List<DelegationMember> members,
        List<ProgrammeItem> programme,
        List<DelegationTask> tasks)
        implements Setting {

    @Override
    public Recorded record() {
        return delegation;
    }

    @Override
    public Map<BriefingSectionKind, BiConsumer<Matter, Draft>> writers() {
        return Map.of(
                BriefingSectionKind.COVER, (matter, draft) -> Journeys.cover(this, matter, draft),
                BriefingSectionKind.OUR_OBJECTIVES, (matter, draft) -> Journeys.objectives(this, matter, draft),
                BriefingSectionKind.PROGRAMME, (matter, draft) -> Journeys.programme(this, matter, draft),
                BriefingSectionKind.PEOPLE, (matter, draft) -> Journeys.people(this, matter, draft),
                BriefingSectionKind.EXPECTED_RESULTS, (matter, draft) -> Journeys.results(this, matter, draft),
                BriefingSectionKind.PROTOCOL, (matter, draft) -> Journeys.protocol(this, matter, draft),
                BriefingSectionKind.PRESS_LINE, (matter, draft) -> Journeys.press(this, matter, draft),
                BriefingSectionKind.AFTERWARDS, (matter, draft) -> Journeys.afterwards(this, matter, draft));
    }

    @Override
    public Set<Long> named() {
        var all = new LinkedHashSet<Long>();
        all.add(delegation.id());
        all.add(delegation.senderId());
        add(all, delegation.hostId());
        add(all, delegation.occasionId());
        all.addAll(delegation.takenUpIds());
        all.addAll(delegation.signedIds());
        members.forEach(member -> add(all, member.personId()));
        programme.forEach(item -> add(all, item.counterpartId()));
        tasks.forEach(task -> add(all, task.bodyId()));
        return all;
    }

    private static void add(Set<Long> all, @Nullable Long id) {
        if (id != null) {
            all.add(id);
        }
    }
}
