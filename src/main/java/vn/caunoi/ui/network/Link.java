package vn.caunoi.ui.network;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;
import vn.caunoi.network.EdgeKind;
import vn.caunoi.network.NetworkEdge;
import vn.caunoi.ui.Texts;

/**
 * A line of the picture: the facts of one kind that join two records, or all ties of a group.
 *
 * @param kind null for ties of a group, whatever their kinds
 * @param facts empty where only their number was read
 * @param count how many facts it stands for
 * @param active how many of the ties of a group are alive
 */
record Link(
        String id, String from, String to, @Nullable EdgeKind kind, List<NetworkEdge> facts, int count, int active) {

    /** The facts as lines, those between the same records and of the same kind as one. */
    static List<Link> of(Collection<NetworkEdge> facts) {
        Map<String, List<NetworkEdge>> lines = new LinkedHashMap<>();
        facts.forEach(fact ->
                lines.computeIfAbsent(id(fact), none -> new ArrayList<>()).add(fact));
        return lines.values().stream().map(Link::line).toList();
    }

    static String id(NetworkEdge fact) {
        return fact.from().id() + "-" + fact.kind() + "-" + fact.to().id();
    }

    private static Link line(List<NetworkEdge> facts) {
        var first = facts.getFirst();
        return new Link(
                id(first),
                Node.key(first.from().id()),
                Node.key(first.to().id()),
                first.kind(),
                List.copyOf(facts),
                facts.size(),
                0);
    }

    /** The ties between two groups, or between a group and a record. */
    static Link bundle(String from, String to, List<NetworkEdge> facts, int count, int active) {
        return new Link(from + "-TIES-" + to, from, to, null, facts, count, active);
    }

    boolean touches(String key) {
        return from.equals(key) || to.equals(key);
    }

    String other(String key) {
        return from.equals(key) ? to : from;
    }

    /** The words from start to end. */
    String label() {
        return kind == null ? I18NProvider.translate("network.ties", count, active) : kind.label(Texts.lang());
    }

    /** The words as they are read from one of its ends. */
    String labelFrom(String end) {
        return kind == null || from.equals(end) ? label() : kind.labelBack(Texts.lang());
    }

    @Nullable PartialDate since() {
        return facts.stream()
                .map(NetworkEdge::since)
                .filter(Objects::nonNull)
                .min(PartialDate::compareTo)
                .orElse(null);
    }

    /** When it ended; nothing while one of its facts goes on. */
    @Nullable PartialDate until() {
        return facts.isEmpty() || facts.stream().anyMatch(fact -> fact.until() == null)
                ? null
                : facts.stream()
                        .map(NetworkEdge::until)
                        .filter(Objects::nonNull)
                        .max(PartialDate::compareTo)
                        .orElse(null);
    }

    /** The liveliest of its facts; nothing for those that are neither alive nor dead. */
    @Nullable Activity activity() {
        if (kind == null && facts.isEmpty()) {
            return active > 0 ? Activity.ACTIVE : null;
        }
        return facts.stream()
                .map(NetworkEdge::activity)
                .filter(Objects::nonNull)
                .min(Activity::compareTo)
                .orElse(null);
    }

    /** Accepted when one of its facts is. */
    Confidence confidence() {
        return facts.stream()
                .map(NetworkEdge::confidence)
                .min(Confidence::compareTo)
                .orElse(Confidence.ACCEPTED);
    }

    /** Whether all of it is what predecessors entered into. */
    boolean inherited() {
        return !facts.isEmpty() && facts.stream().allMatch(fact -> fact.heldBy() != null);
    }
}
