package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.Relation;
import vn.caunoi.timeline.Timeline;
import vn.caunoi.timeline.Timeline.Entry;
import vn.caunoi.timeline.TimelineKind;
import vn.caunoi.timeline.Timelines;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** The thread on the page of a record that also has a timeline: the same entries, newest first, as far as they are dated. */
@Service
class Annals {
    private final Timelines timelines;
    private final Chronicle chronicle;

    Annals(Timelines timelines, Chronicle chronicle) {
        this.timelines = timelines;
        this.chronicle = chronicle;
    }

    /** The section of a province: what became of its lineage, and other moments, are part of it. */
    @Nullable RecordSection of(Province province, Collection<Province> lineage, Collection<Moment> more) {
        var moments = new ArrayList<>(more);
        timelines.of(province).ifPresent(timeline -> moments.addAll(moments(timeline, province)));
        moments.addAll(chronicle.successions(lineage.stream().map(Province::id).toList()));
        return chronicle.section(moments);
    }

    /** The section of a partner or country, with what became of the provinces that it has relations with. */
    @Nullable RecordSection of(Recorded record) {
        var timeline = timelines.of(record);
        if (timeline.isEmpty()) {
            return null;
        }
        var moments = new ArrayList<>(moments(timeline.get(), record));
        moments.addAll(chronicle.successions(timeline.get().entries().stream()
                .map(Entry::record)
                .filter(Relation.class::isInstance)
                .map(relation -> ((Relation) relation).provinceId())
                .distinct()
                .toList()));
        return chronicle.sectionWithOwn(moments);
    }

    /** Each entry once, however many provinces share it. */
    private static Collection<Moment> moments(Timeline timeline, Recorded of) {
        var moments = new LinkedHashMap<List<Object>, Moment>();
        for (var entry : timeline.entries()) {
            var since = entry.since();
            var until = entry.until();
            if (entry.kind() == TimelineKind.CHANGE) {
                continue;
            }
            if (since != null) {
                moments.putIfAbsent(
                        List.of(entry.what(), entry.record().id(), since, true),
                        new Moment(since, bead(entry), line(entry, Texts.of(entry.what()), of))
                                .of(whose(timeline, entry, of)));
            }
            if (until != null && entry.lasting()) {
                var ended = I18NProvider.translate("record.timeline.ended", Texts.of(entry.what()));
                moments.putIfAbsent(
                        List.of(entry.what(), entry.record().id(), until, false),
                        new Moment(until, bead(entry), line(entry, ended, of)).of(whose(timeline, entry, of)));
            }
        }
        return moments.values();
    }

    private static RecordKind bead(Entry entry) {
        return entry.kind() == TimelineKind.RELATION
                ? RecordKind.PARTNER
                : entry.record().recordKind();
    }

    private static Component line(Entry entry, String what, Recorded of) {
        if (entry.kind() != TimelineKind.TIE) {
            return Chronicle.line(what, new Anchor(Links.to(entry.record()), side(entry.record(), of)));
        }
        var tie = new Span(what);
        return Badges.confidence(entry.confidence())
                .<Component>map(badge -> FactList.row(tie, badge))
                .orElse(tie);
    }

    /** What an entry is told on, as seen from the record of the page. */
    private static String side(Recorded record, Recorded of) {
        if (record instanceof Relation relation) {
            return switch (of) {
                case Province province -> relation.partnerName(Texts.lang());
                case Partner partner -> relation.vietnameseSide(Texts.lang());
                default -> relation.label(Texts.lang());
            };
        }
        return record.label(Texts.lang());
    }

    /** The predecessor or the unit below a province that holds it, on the page of the province. */
    private static @Nullable String whose(Timeline timeline, Entry entry, Recorded of) {
        if (!(of instanceof Province)) {
            return null;
        }
        if (entry.record() instanceof Relation relation && relation.locality() != null) {
            return relation.vietnameseSide(Texts.lang());
        }
        return timeline.lanes().stream()
                .filter(lane -> lane.id() == entry.lane() && lane.id() != of.id() && lane.until() != null)
                .map(Timeline.Lane::province)
                .filter(Objects::nonNull)
                .map(province -> I18NProvider.translate("record.timeline.of", province.label(Texts.lang())))
                .findFirst()
                .orElse(null);
    }
}
