package vn.caunoi.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.caunoi.matching.Sentence;

/** Makes a briefing fit its pages: what matters least goes, and it says how much went. */
final class Fitting {

    /** A page holds fewer lines than this. */
    private static final int LINES_OF_A_PAGE = 110;

    /** So many of their sentences weigh as one of another section: the three questions, the points, the programme. */
    private static final Map<BriefingSectionKind, Integer> WEIGHT = Map.of(
            BriefingSectionKind.SUMMARY, 3,
            BriefingSectionKind.OUR_OBJECTIVES, 2,
            BriefingSectionKind.POINTS_TO_MAKE, 3,
            BriefingSectionKind.COMMITMENTS, 2,
            BriefingSectionKind.PROGRAMME, 6,
            BriefingSectionKind.PARTNER_FACT_SHEET, 4,
            BriefingSectionKind.OUR_FACT_SHEET, 4);

    /** What goes last, where as much of each section is said; the others follow in their order. */
    private static final List<BriefingSectionKind> FIRST = List.of(
            BriefingSectionKind.SUMMARY,
            BriefingSectionKind.PARTNER_FACT_SHEET,
            BriefingSectionKind.OUR_OBJECTIVES,
            BriefingSectionKind.POINTS_TO_MAKE,
            BriefingSectionKind.COMMITMENTS);

    /** What an author wrote goes after all that the register says. */
    private static final int BEFORE_ALL = -1;

    /** Something that is said or missed: the how manieth of which section. */
    private record Item(int section, int place, int weight, int rank) {}

    private final Briefing briefing;
    private final List<Item> items;

    private Fitting(Briefing briefing) {
        this.briefing = briefing;
        this.items = items(briefing);
    }

    /** As much of it as fits. */
    static Briefing fitted(Briefing briefing, int pages, Predicate<Briefing> fits) {
        var fitting = new Fitting(briefing);
        var all = fitting.items.size();
        if (all <= LINES_OF_A_PAGE * pages && fits.test(briefing)) {
            return briefing;
        }
        var most = Math.min(all, LINES_OF_A_PAGE * pages);
        var fitted = fitting.first(0);
        for (int low = 1, high = most; low <= high; ) {
            var middle = (low + high) / 2;
            var tried = fitting.first(middle);
            if (fits.test(tried)) {
                fitted = tried;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return fitted;
    }

    private static List<Item> items(Briefing briefing) {
        var items = new ArrayList<Item>();
        for (int place = 0; place < briefing.sections().size(); place++) {
            var section = briefing.sections().get(place);
            var weight = WEIGHT.getOrDefault(section.kind(), 1);
            var rank = FIRST.indexOf(section.kind());
            for (int item = 0; item < section.lines().size() + section.missing().size(); item++) {
                var authored = item < section.lines().size()
                        && section.lines().get(item).author() != null;
                items.add(new Item(place, item, authored ? BEFORE_ALL : item / weight, rank < 0 ? FIRST.size() : rank));
            }
        }
        items.sort(Comparator.comparingInt(Item::weight)
                .thenComparingInt(Item::place)
                .thenComparingInt(Item::rank));
        return items;
    }

    private Briefing first(int many) {
        Set<Item> kept = new HashSet<>(items.subList(0, many));
        var inOrder =
                items.stream().sorted(Comparator.comparingInt(Item::place)).toList();
        var sections = new ArrayList<BriefingSection>();
        for (int place = 0; place < briefing.sections().size(); place++) {
            var section = briefing.sections().get(place);
            var lines = new ArrayList<BriefingLine>();
            var missing = new ArrayList<Sentence>();
            for (var item : inOrder) {
                if (item.section() == place && kept.contains(item)) {
                    if (item.place() < section.lines().size()) {
                        lines.add(section.lines().get(item.place()));
                    } else {
                        missing.add(section.missing()
                                .get(item.place() - section.lines().size()));
                    }
                }
            }
            var gone = section.leftOut()
                    + section.lines().size()
                    - lines.size()
                    + section.missing().size()
                    - missing.size();
            sections.add(new BriefingSection(section.kind(), lines, missing, gone, section.hidden()));
        }
        return briefing.with(sections);
    }
}
