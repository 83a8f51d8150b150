package vn.caunoi.ui.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.component.GraphGestures.Place;
import vn.caunoi.ui.component.RelationshipGraph.Layout;

/**
 * What the reader made of the picture. Records are named by their numbers, regions by their names.
 *
 * @param layout null for the one that suits the question
 * @param expanded whose neighbours are laid open
 * @param hidden what was taken out of the picture
 * @param pins where the reader put records
 * @param chosen which finding of the answer is drawn strong, counted from 1; 0 for what suits the question
 * @param panel what stands beside the picture
 */
record Look(
        @Nullable Layout layout,
        List<Expansion> expanded,
        Set<String> hidden,
        Map<String, Place> pins,
        @Nullable String selected,
        int chosen,
        Panel panel) {

    /** What stands beside the picture. */
    enum Panel {
        RECORD,
        QUESTIONS,
        TABLE
    }

    /** The neighbours of one kind of something, or all of them. */
    record Expansion(String of, @Nullable RecordKind kind) {}

    static final int MOST = 500;
    static final int MOST_EXPANDED = 60;
    static final Look PLAIN = new Look(null, List.of(), Set.of(), Map.of(), null, 0, Panel.RECORD);

    Look {
        expanded = List.copyOf(expanded);
        hidden = new LinkedHashSet<>(hidden);
        pins = new LinkedHashMap<>(pins);
    }

    Look laidOut(@Nullable Layout wanted) {
        return new Look(wanted, expanded, hidden, pins, selected, chosen, panel);
    }

    Look expanding(Expansion more) {
        if (expanded.contains(more) || expanded.size() == MOST_EXPANDED) {
            return this;
        }
        var all = new ArrayList<>(expanded);
        all.add(more);
        return new Look(layout, all, hidden, pins, selected, chosen, panel);
    }

    Look collapsing(String of) {
        return new Look(
                layout,
                expanded.stream().filter(each -> !each.of().equals(of)).toList(),
                hidden,
                pins,
                selected,
                chosen,
                panel);
    }

    boolean hasExpanded(String of) {
        return expanded.stream().anyMatch(each -> each.of().equals(of));
    }

    Look hiding(Set<String> more) {
        var all = new LinkedHashSet<>(hidden);
        all.addAll(more);
        return new Look(
                layout,
                expanded,
                all,
                pins,
                selected == null || all.contains(selected) ? null : selected,
                chosen,
                panel);
    }

    Look showing(String again) {
        var fewer = new LinkedHashSet<>(hidden);
        fewer.remove(again);
        return new Look(layout, expanded, fewer, pins, selected, chosen, panel);
    }

    Look pinned(Map<String, Place> places) {
        return new Look(layout, expanded, hidden, places, selected, chosen, panel);
    }

    Look selecting(@Nullable String record) {
        return new Look(layout, expanded, hidden, pins, record, chosen, panel);
    }

    Look choosing(int finding) {
        return new Look(layout, expanded, hidden, pins, selected, finding, panel);
    }

    Look showing(Panel beside) {
        return new Look(layout, expanded, hidden, pins, selected, chosen, beside);
    }
}
