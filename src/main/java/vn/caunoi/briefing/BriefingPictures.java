package vn.caunoi.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Recorded;
import vn.caunoi.document.Wording;
import vn.caunoi.source.Citation;

/** What of a briefing can be drawn, from nothing but what it says itself; nothing where that is too little to see anything in. */
final class BriefingPictures {

    private BriefingPictures() {}

    static List<BriefingPicture> of(Briefing briefing) {
        if (briefing.size() == BriefingSize.CHECKLIST || briefing.isSheet()) {
            return List.of();
        }
        var pictures = new ArrayList<BriefingPicture>();
        Stream.of(
                        TiesPicture.of(briefing).stream(),
                        Charts.agreements(briefing).stream(),
                        Charts.events(briefing).stream(),
                        FigureCharts.of(briefing).stream())
                .flatMap(some -> some)
                .forEach(pictures::add);
        return pictures;
    }

    /** The lines of a section that tell of a record of that kind first. */
    static <T extends Recorded> List<Told<T>> told(Briefing briefing, BriefingSectionKind kind, Class<T> type) {
        return briefing.sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.recordIds().isEmpty())
                .flatMap(line -> {
                    var record = briefing.records().get(line.recordIds().getFirst());
                    return type.isInstance(record)
                            ? Stream.of(new Told<>(type.cast(record), line))
                            : Stream.<Told<T>>empty();
                })
                .toList();
    }

    /** A record and the line that tells of it. */
    record Told<T>(T record, BriefingLine line) {}

    static List<Citation> sources(Stream<BriefingLine> lines) {
        return lines.flatMap(line -> line.sources().stream()).distinct().toList();
    }

    static Wording both(Function<Lang, String> saying) {
        return new Wording(saying.apply(Lang.VI), saying.apply(Lang.EN));
    }
}
