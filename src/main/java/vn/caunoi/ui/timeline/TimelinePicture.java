package vn.caunoi.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Citations;
import vn.caunoi.timeline.Timeline;
import vn.caunoi.timeline.Timeline.Entry;
import vn.caunoi.timeline.Timeline.Lane;
import vn.caunoi.timeline.TimelineKind;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.component.Caption;
import vn.caunoi.ui.component.TimeLine;
import vn.caunoi.ui.record.Table;

/** The picture, and the same content as a table below it. */
final class TimelinePicture extends Composite<Div> {
    private static final int FEW_SOURCES = 4;
    private static final int LONGEST = 60;

    private final Timeline timeline;
    private final Wording wording;
    private final LocalDate today;
    private final Map<Long, Lane> lanes;
    private final TimeLine drawn = new TimeLine();
    private final Paragraph count = new Paragraph();
    private final Table<Entry> table;

    TimelinePicture(Recorded of, Timeline timeline, LocalDate today, Citations citations) {
        this.timeline = timeline;
        this.today = today;
        wording = new Wording(of);
        lanes = timeline.lanes().stream().collect(Collectors.toMap(Lane::id, Function.identity()));
        var heading = getTranslation("timeline.heading", of.label(Texts.lang()));
        var sources = sources(citations);
        drawn.setCaption(
                new Caption(
                        heading,
                        List.of(getTranslation("timeline.day", Format.current().date(today)), sources),
                        getTranslation("timeline.file") + "-" + of.globalId()),
                Arrays.stream(TimelineKind.values()).collect(Collectors.toMap(Enum::name, Texts::of)));
        drawn.addOpenListener(entry -> Links.open(entry.href()));
        count.getElement().setAttribute("role", "status");
        count.addClassNames("cn-muted", "timeline-count");
        table = table(getTranslation("timeline.table"));
        var told = new Paragraph(sources);
        told.addClassNames("cn-muted", "cn-small");
        getContent().addClassName("cn-stack");
        getContent().add(drawn);
        if (timeline.cut()) {
            var cut = new Paragraph(getTranslation("timeline.cut"));
            cut.addClassName("cn-note");
            getContent().add(cut);
        }
        getContent().add(new H2(getTranslation("timeline.table")), count, table, told);
    }

    /** Told two days in ISO 8601, or two empty texts, when the reader looks at another time. */
    void onRange(BiConsumer<String, String> listener) {
        drawn.addRangeListener(listener);
    }

    void show(Asked asked) {
        var wanted = timeline.entries().stream()
                .filter(entry -> asked.kinds().contains(entry.kind()))
                .toList();
        drawn.show(
                timeline.lanes().stream().map(this::lane).toList(),
                wanted.stream()
                        .map(entry -> drawn(entry, timeline.entries().indexOf(entry)))
                        .toList(),
                timeline.mergers().stream()
                        .map(day -> new TimeLine.Crossing(
                                day,
                                getTranslation(
                                        "timeline.merger", Format.current().date(day))))
                        .toList(),
                today);
        drawn.setRange(asked.from(), asked.to());
        var shown = wanted.stream().filter(asked::shows).toList();
        var undated = shown.stream()
                .filter(entry -> entry.since() == null && !entry.lasting())
                .count();
        count.setText(
                shown.isEmpty()
                        ? getTranslation("timeline.none")
                        : undated == 0
                                ? getTranslation("timeline.count", shown.size())
                                : getTranslation("timeline.count-undated", shown.size(), undated));
        table.rows(shown);
        table.setVisible(!shown.isEmpty());
    }

    private TimeLine.Lane lane(Lane lane) {
        var until = lane.until();
        var successor = lane.successor();
        return new TimeLine.Lane(
                String.valueOf(lane.id()),
                name(lane),
                successor == null ? null : getTranslation("timeline.became", successor.name(Texts.lang())),
                until == null ? null : until.plusDays(1));
    }

    private String name(@Nullable Lane lane) {
        var province = lane == null ? null : lane.province();
        return province == null ? getTranslation("timeline.national") : province.label(Texts.lang());
    }

    private TimeLine.Entry drawn(Entry entry, int number) {
        var since = entry.since();
        var until = entry.until();
        return new TimeLine.Entry(
                String.valueOf(number),
                String.valueOf(entry.lane()),
                entry.kind().name(),
                entry.lasting(),
                shortened(wording.label(entry)),
                wording.sentence(entry, name(lanes.get(entry.lane()))),
                since == null ? null : since.from(),
                since == null ? null : since.to(),
                until == null ? null : until.from(),
                until == null ? null : until.to(),
                Wording.look(entry),
                Links.to(entry.record()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }

    private Table<Entry> table(String title) {
        var names = Collator.getInstance(Texts.lang().locale());
        return new Table<Entry>(title)
                .column(
                        "date",
                        entry -> new Span(Wording.time(entry)),
                        Comparator.comparing(
                                Entry::since, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())))
                .column(
                        "kind",
                        entry -> new Span(Texts.of(entry.what())),
                        Comparator.comparing(entry -> Texts.of(entry.what()), names))
                .column("record", TimelinePicture::record, Comparator.comparing(Wording::name, names))
                .column(
                        "held-by",
                        entry -> new Span(name(lanes.get(entry.lane()))),
                        Comparator.comparing(entry -> name(lanes.get(entry.lane())), names))
                .column(
                        "activity",
                        entry -> entry.kind() == TimelineKind.RELATION && entry.until() == null
                                ? Badges.activity(entry.activity())
                                : null,
                        Comparator.comparing(Entry::activity))
                .column(
                        "confidence",
                        entry -> Badges.confidence(entry.confidence()).orElse(null),
                        Comparator.<Entry, Confidence>comparing(Entry::confidence));
    }

    private static Component record(Entry entry) {
        return new Anchor(Links.to(entry.record()), Wording.name(entry));
    }

    /** The sources that most of the entries rest on. */
    private String sources(Citations citations) {
        var cited =
                citations
                        .of(timeline.entries().stream()
                                .map(entry -> entry.record().id())
                                .distinct()
                                .toList())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .map(Citation::source)
                        .collect(Collectors.groupingBy(source -> source.title(Texts.lang()), Collectors.counting()));
        if (cited.isEmpty()) {
            return getTranslation("timeline.no-sources");
        }
        var most = cited.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(FEW_SOURCES)
                .collect(Collectors.joining("; "));
        return cited.size() <= FEW_SOURCES
                ? getTranslation("timeline.sources", most)
                : getTranslation("timeline.sources-more", most, cited.size() - FEW_SOURCES);
    }
}
