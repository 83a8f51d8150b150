package vn.caunoi.briefing;

import static vn.caunoi.briefing.BriefingPictures.both;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.document.Drawing;
import vn.caunoi.document.Drawing.Ink;
import vn.caunoi.document.Drawing.Side;
import vn.caunoi.document.Wording;
import vn.caunoi.event.Event;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.Relation;

/**
 * Who has what with whom: our side left, the other side right, and between them what ties them, gathered by kind and
 * activity so that two hundred agreements are as readable as three.
 */
final class TiesPicture {

    private static final int NODES = 5;
    private static final int NAMED = 3;
    private static final double SMALL = 9.5;
    private static final double SIZE = 11;
    private static final double NODE = 150;
    private static final double LEFT = 200;
    private static final double RIGHT = 420;
    private static final double LINE = 13;
    private static final double GAP = 10;

    /** Something that ties the two sides. */
    private record Tie(Recorded record, @Nullable PartialDate when, List<Long> parties, BriefingLine line) {}

    /** Ties of one kind that fare alike, the newest first. */
    private record Group(Wording title, List<Tie> ties) {

        double height() {
            return 22 + LINE * Math.min(NAMED, ties.size()) + (ties.size() > NAMED ? LINE : 0) + 4;
        }
    }

    private final Briefing briefing;
    private final List<Group> groups;
    private final List<Long> ours;
    private final List<Long> theirs;

    private TiesPicture(Briefing briefing, List<Group> groups) {
        this.briefing = briefing;
        this.groups = groups;
        this.ours = side(true);
        this.theirs = side(false);
    }

    static Optional<BriefingPicture> of(Briefing briefing) {
        var groups = groups(briefing);
        return groups.isEmpty() ? Optional.empty() : Optional.of(new TiesPicture(briefing, groups).picture());
    }

    private static List<Group> groups(Briefing briefing) {
        var groups = new ArrayList<Group>();
        gather(
                groups,
                new Wording("Quan hệ", "Relations"),
                BriefingPictures.told(briefing, BriefingSectionKind.RELATIONSHIP_HISTORY, Relation.class).stream()
                        .map(told -> new Tie(
                                told.record(),
                                told.record().since(),
                                told.line().recordIds(),
                                told.line()))
                        .toList());
        var agreements = BriefingPictures.told(briefing, BriefingSectionKind.RELATIONSHIP_HISTORY, Agreement.class);
        for (var activity : Activity.values()) {
            gather(
                    groups,
                    both(lang -> lang.name("Thỏa thuận: ", "Agreements: ") + Terms.inside(activity, lang)),
                    agreements.stream()
                            .filter(told -> told.record().activity() == activity)
                            .map(told -> new Tie(
                                    told.record(),
                                    told.record().signedOn(),
                                    told.line().recordIds(),
                                    told.line()))
                            .toList());
        }
        gather(
                groups,
                new Wording("Sự kiện", "Events"),
                BriefingPictures.told(briefing, BriefingSectionKind.RELATIONSHIP_HISTORY, Event.class).stream()
                        .map(told -> new Tie(
                                told.record(),
                                told.record().startsOn(),
                                told.line().recordIds(),
                                told.line()))
                        .toList());
        BriefingPictures.told(briefing, BriefingSectionKind.COMMITMENTS, Commitment.class).stream()
                .collect(Collectors.groupingBy(
                        told -> Optional.ofNullable(told.line().heading()), LinkedHashMap::new, Collectors.toList()))
                .forEach((heading, told) -> gather(
                        groups,
                        both(lang -> lang.name("Cam kết: ", "Commitments: ")
                                + heading.map(one -> lower(one.text(lang))).orElse("")),
                        told.stream()
                                .map(one -> new Tie(
                                        one.record(),
                                        one.record().madeOn(),
                                        one.line().recordIds(),
                                        one.line()))
                                .toList()));
        return groups;
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static void gather(List<Group> groups, Wording title, List<Tie> ties) {
        if (!ties.isEmpty()) {
            groups.add(new Group(
                    title,
                    ties.stream()
                            .sorted(Comparator.comparing(
                                    tie -> tie.when() == null
                                            ? null
                                            : tie.when().from(),
                                    Comparator.nullsLast(Comparator.reverseOrder())))
                            .toList()));
        }
    }

    /** Those of a side that have the most; the province and the subject stand first, the rest share one place. */
    private List<Long> side(boolean our) {
        var first = our ? briefing.province() : briefing.subject();
        Map<Long, Long> counts = groups.stream()
                .flatMap(group -> group.ties().stream())
                .flatMap(tie -> tie.parties().stream().distinct())
                .filter(party -> our == (briefing.records().get(party) instanceof Province))
                .filter(party -> our || briefing.records().get(party) instanceof Partner)
                .collect(Collectors.groupingBy(party -> party, LinkedHashMap::new, Collectors.counting()));
        return Stream.concat(
                        Stream.ofNullable(first)
                                .map(Recorded::id)
                                .filter(id -> our || counts.containsKey(id) || counts.isEmpty()),
                        counts.entrySet().stream()
                                .sorted(Map.Entry.<Long, Long>comparingByValue().reversed())
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    private BriefingPicture picture() {
        return new BriefingPicture(
                both(lang -> lang.name("Những gì gắn %s với %s", "What ties %s to %s")
                        .formatted(us(lang), them(lang))),
                both(this::told),
                both(this::drawn),
                List.of(
                        new Wording("Nhóm", "Group"),
                        new Wording("Số lượng", "Number"),
                        new Wording("Gần đây nhất", "Latest"),
                        new Wording("Các bên", "Parties")),
                groups.stream()
                        .map(group -> List.of(
                                group.title(),
                                both(lang -> String.valueOf(group.ties().size())),
                                both(lang -> named(group, lang)),
                                both(lang -> parties(group, lang))))
                        .toList(),
                BriefingPictures.sources(
                        groups.stream().flatMap(group -> group.ties().stream()).map(Tie::line)));
    }

    private String told(Lang lang) {
        return lang.name(
                                "Sơ đồ: bên trái là %s, bên phải là %s; ở giữa: ",
                                "Diagram: %s on the left, %s on the right; between them: ")
                        .formatted(us(lang), them(lang))
                + groups.stream()
                        .map(group ->
                                group.title().in(lang) + " (" + group.ties().size() + ")")
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String us(Lang lang) {
        var province = briefing.province();
        return province == null ? lang.name("phía Việt Nam", "the Vietnamese side") : province.label(lang);
    }

    private String them(Lang lang) {
        return theirs.size() == 1
                ? name(theirs.getFirst(), lang)
                : briefing.subject().label(lang);
    }

    private static String named(Group group, Lang lang) {
        return group.ties().stream().limit(NAMED).map(tie -> text(tie, lang)).collect(Collectors.joining("; "))
                + (group.ties().size() > NAMED ? "; …" : "");
    }

    private String parties(Group group, Lang lang) {
        return Stream.concat(ours.stream(), theirs.stream())
                .map(id -> Map.entry(id, count(group, id)))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> name(entry.getKey(), lang) + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static long count(Group group, long party) {
        return group.ties().stream()
                .filter(tie -> tie.parties().contains(party))
                .count();
    }

    private String name(long id, Lang lang) {
        var record = briefing.records().get(id);
        return record == null ? "…" : record.label(lang);
    }

    private static String text(Tie tie, Lang lang) {
        var name = tie.record() instanceof Relation relation
                ? Terms.of(relation.kind(), lang)
                : tie.record().label(lang);
        return tie.when() == null ? name : Terms.date(tie.when(), lang) + " " + name;
    }

    private String drawn(Lang lang) {
        var drawing = new Drawing();
        var height = Math.max(
                groups.stream().mapToDouble(group -> group.height() + GAP).sum() + GAP,
                60.0 * Math.max(Math.min(NODES, ours.size()), Math.min(NODES, theirs.size())) + GAP);
        var left = places(ours, height);
        var right = places(theirs, height);
        var free = (height - groups.stream().mapToDouble(Group::height).sum()) / (groups.size() + 1);
        var top = free;
        for (var group : groups) {
            var middle = top + group.height() / 2;
            ties(drawing, group, left, ours, NODE, LEFT, middle, Ink.OURS);
            ties(drawing, group, right, theirs, Drawing.WIDTH - NODE, RIGHT, middle, Ink.THEIRS);
            top += group.height() + free;
        }
        top = free;
        for (var group : groups) {
            group(drawing, group, top, lang);
            top += group.height() + free;
        }
        left.forEach((place, y) -> node(drawing, ours, place, 0, y, Ink.OURS_PALE, Ink.OURS, lang));
        right.forEach(
                (place, y) -> node(drawing, theirs, place, Drawing.WIDTH - NODE, y, Ink.THEIRS_PALE, Ink.THEIRS, lang));
        if (ours.isEmpty()) {
            box(drawing, 0, height / 2, Ink.OURS_PALE, Ink.OURS, us(lang), null);
        }
        return drawing.svg(height);
    }

    /** How far down the middle of each place is; the last one may stand for several. */
    private static Map<Integer, Double> places(List<Long> side, double height) {
        var shown = Math.min(NODES, side.size());
        var places = new LinkedHashMap<Integer, Double>();
        for (int place = 0; place < shown; place++) {
            places.put(place, height * (place + 0.5) / shown);
        }
        return places;
    }

    private static void ties(
            Drawing drawing,
            Group group,
            Map<Integer, Double> places,
            List<Long> side,
            double from,
            double to,
            double middle,
            Ink ink) {
        places.forEach((place, y) -> {
            var those = those(side, place);
            var count = group.ties().stream()
                    .filter(tie -> tie.parties().stream().anyMatch(those::contains))
                    .count();
            if (count > 0) {
                drawing.curve(from, y, to, middle, ink, 0.8 + Math.log(count) / 2);
            }
        });
    }

    private static List<Long> those(List<Long> side, int place) {
        return place == NODES - 1 && side.size() > NODES ? side.subList(place, side.size()) : List.of(side.get(place));
    }

    private void node(Drawing drawing, List<Long> side, int place, double x, double y, Ink fill, Ink line, Lang lang) {
        var those = those(side, place);
        if (those.size() > 1) {
            box(drawing, x, y, fill, line, lang.name("%d bên khác", "%d others").formatted(those.size()), null);
            return;
        }
        var id = those.getFirst();
        var before = briefing.records().get(id) instanceof Province province && province.merged()
                ? lang.name("trước sáp nhập", "before the merger")
                : null;
        box(drawing, x, y, fill, line, bare(id, lang), before);
    }

    /** A unit that was merged says so in a line of its own. */
    private String bare(long id, Lang lang) {
        return briefing.records().get(id) instanceof Province province ? province.name(lang) : name(id, lang);
    }

    private static void box(
            Drawing drawing, double x, double y, Ink fill, Ink line, String name, @Nullable String below) {
        var lines = Drawing.lines(name, SIZE, NODE - 14, 3);
        var height = lines.size() * 14 + (below == null ? 0 : LINE) + 10;
        var top = y - height / 2;
        drawing.box(x + 1, top, NODE - 2, height, fill, line);
        for (int place = 0; place < lines.size(); place++) {
            drawing.bold(x + NODE / 2, top + 16 + place * 14, SIZE, Ink.TEXT, Side.MIDDLE, lines.get(place));
        }
        if (below != null) {
            drawing.text(x + NODE / 2, top + height - 6, SMALL, Ink.FAINT, Side.MIDDLE, below);
        }
    }

    private static void group(Drawing drawing, Group group, double top, Lang lang) {
        var width = RIGHT - LEFT;
        drawing.box(LEFT, top, width, group.height(), Ink.PALE, Ink.LINE);
        var count = String.valueOf(group.ties().size());
        drawing.bold(
                LEFT + 8,
                top + 16,
                SIZE,
                Ink.TEXT,
                Side.START,
                Drawing.cut(group.title().in(lang), SIZE, width - 24 - Drawing.width(count, SIZE)));
        drawing.bold(RIGHT - 8, top + 16, SIZE, Ink.TEXT, Side.END, count);
        var y = top + 16;
        for (var tie : group.ties().stream().limit(NAMED).toList()) {
            y += LINE;
            drawing.text(LEFT + 8, y, SMALL, Ink.TEXT, Side.START, Drawing.cut(text(tie, lang), SMALL, width - 16));
        }
        if (group.ties().size() > NAMED) {
            drawing.text(
                    LEFT + 8,
                    y + LINE,
                    SMALL,
                    Ink.FAINT,
                    Side.START,
                    lang.name("và %d mục khác", "and %d more")
                            .formatted(group.ties().size() - NAMED));
        }
    }
}
