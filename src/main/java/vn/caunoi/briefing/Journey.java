package vn.caunoi.briefing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.delegation.DelegationMember;
import vn.caunoi.delegation.DelegationTask;
import vn.caunoi.delegation.ProgrammeItem;

/** A delegation that is prepared, with all that was entered for it. */
record Journey(
        Delegation delegation,
        List<DelegationMember> members,
        List<ProgrammeItem> programme,
        List<DelegationTask> tasks) {

    /** The numbers of the records that it names. */
    Set<Long> named() {
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
