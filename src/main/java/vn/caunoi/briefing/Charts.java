package vn.caunoi.briefing;

import static vn.caunoi.briefing.BriefingPictures.both;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Lang;
import vn.caunoi.document.Drawing;
import vn.caunoi.document.Drawing.Ink;
import vn.caunoi.document.Drawing.Side;
import vn.caunoi.document.Wording;
import vn.caunoi.event.Event;

/** How many there are of what a briefing tells. */
final class Charts {

    /** Fewer are read faster than seen. */
    private static final int FEWEST = 3;

    private static final double SIZE = 11;
    private static final double NAME = 190;
    private static final double ROW = 24;
    private static final double HEIGHT = 150;

    private Charts() {}

    /** Agreements by how alive they are. */
    static Optional<BriefingPicture> agreements(Briefing briefing) {
        var told = BriefingPictures.told(briefing, BriefingSectionKind.RELATIONSHIP_HISTORY, Agreement.class);
        if (told.size() < FEWEST) {
            return Optional.empty();
        }
        var counts = new LinkedHashMap<Activity, Long>();
        Arrays.stream(Activity.values()).forEach(activity -> {
            var count = told.stream()
                    .filter(one -> one.record().activity() == activity)
                    .count();
            if (count > 0) {
                counts.put(activity, count);
            }
        });
        return Optional.of(picture(
                new Wording("Thỏa thuận theo tình trạng thực hiện", "Agreements by activity"),
                new Wording("Tình trạng thực hiện", "Activity"),
                counts,
                activity -> both(lang -> Terms.of(activity, lang)),
                Charts::rows,
                told.stream().map(BriefingPictures.Told::line).toList()));
    }

    /** Events by the year in which they began; those of which no source says when are not drawn. */
    static Optional<BriefingPicture> events(Briefing briefing) {
        var told = BriefingPictures.told(briefing, BriefingSectionKind.RELATIONSHIP_HISTORY, Event.class).stream()
                .filter(one -> one.record().startsOn() != null)
                .toList();
        var counts = told.stream().collect(Collectors.groupingBy(Charts::year, TreeMap::new, Collectors.counting()));
        if (told.size() < FEWEST || counts.size() < 2) {
            return Optional.empty();
        }
        for (int year = counts.firstKey(); year < counts.lastKey(); year++) {
            counts.putIfAbsent(year, 0L);
        }
        return Optional.of(picture(
                new Wording("Sự kiện theo năm", "Events by year"),
                new Wording("Năm", "Year"),
                counts,
                year -> both(lang -> String.valueOf(year)),
                Charts::columns,
                told.stream().map(BriefingPictures.Told::line).toList()));
    }

    private static int year(BriefingPictures.Told<Event> told) {
        return java.util.Objects.requireNonNull(told.record().startsOn()).from().getYear();
    }

    private interface Drawer {
        String drawn(Map<String, Long> counts);
    }

    private static <T> BriefingPicture picture(
            Wording title,
            Wording of,
            Map<T, Long> counts,
            Function<T, Wording> naming,
            Drawer drawer,
            List<BriefingLine> lines) {
        Function<Lang, Map<String, Long>> named = lang -> {
            var all = new LinkedHashMap<String, Long>();
            counts.forEach((one, count) -> all.put(naming.apply(one).in(lang), count));
            return all;
        };
        return new BriefingPicture(
                title,
                both(lang -> lang.name("Biểu đồ: ", "Chart: ") + title.in(lang).toLowerCase(lang.locale()) + ": "
                        + named.apply(lang).entrySet().stream()
                                .filter(one -> one.getValue() > 0)
                                .map(one -> one.getKey() + " " + one.getValue())
                                .collect(Collectors.joining(", "))
                        + "."),
                both(lang -> drawer.drawn(named.apply(lang))),
                List.of(of, new Wording("Số lượng", "Number")),
                counts.entrySet().stream()
                        .map(one -> List.of(naming.apply(one.getKey()), both(lang -> String.valueOf(one.getValue()))))
                        .toList(),
                BriefingPictures.sources(lines.stream()));
    }

    /** Bars under each other. */
    private static String rows(Map<String, Long> counts) {
        var drawing = new Drawing();
        var most = counts.values().stream().mapToLong(count -> count).max().orElse(1);
        var y = 6.0;
        for (var one : counts.entrySet()) {
            var width = (Drawing.WIDTH - NAME - 60) * one.getValue() / (double) most;
            drawing.text(NAME - 8, y + 14, SIZE, Ink.TEXT, Side.END, Drawing.cut(one.getKey(), SIZE, NAME - 10));
            drawing.box(NAME, y, Math.max(2, width), ROW - 6, Ink.OURS_PALE, Ink.OURS);
            drawing.bold(NAME + width + 8, y + 14, SIZE, Ink.TEXT, Side.START, String.valueOf(one.getValue()));
            y += ROW;
        }
        return drawing.svg(y);
    }

    /** Columns beside each other; where there are many, not each is named. */
    private static String columns(Map<String, Long> counts) {
        var drawing = new Drawing();
        var most = counts.values().stream().mapToLong(count -> count).max().orElse(1);
        var room = (double) Drawing.WIDTH / counts.size();
        var every = (int) Math.ceil(38 / room);
        var x = 0.0;
        var place = 0;
        drawing.line(0, HEIGHT, Drawing.WIDTH, HEIGHT, Ink.LINE, 1);
        for (var one : counts.entrySet()) {
            var height = (HEIGHT - 24) * one.getValue() / (double) most;
            var width = Math.min(48, room * 0.7);
            var middle = x + room / 2;
            if (one.getValue() > 0) {
                drawing.box(middle - width / 2, HEIGHT - height, width, height, Ink.OURS_PALE, Ink.OURS);
                drawing.bold(middle, HEIGHT - height - 5, SIZE, Ink.TEXT, Side.MIDDLE, String.valueOf(one.getValue()));
            }
            if (place % every == 0) {
                drawing.text(middle, HEIGHT + 16, SIZE, Ink.TEXT, Side.MIDDLE, one.getKey());
            }
            x += room;
            place++;
        }
        return drawing.svg(HEIGHT + 24);
    }
}
