package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.event.Event;
import vn.caunoi.event.Events;
import vn.caunoi.province.Relation;
import vn.caunoi.province.Relations;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A relation of a province with a partner: since when, what for, how far it has come, and what both signed and did. */
@Route(Links.RELATIONS + RecordView.KEY)
class RelationView extends RecordView<Relation> {
    private final Relations relations;
    private final Agreements agreements;
    private final Events events;
    private final Directory directory;
    private final Dealings dealings;
    private final Chronicle chronicle;
    private final Activities activities;

    RelationView(
            Relations relations,
            Agreements agreements,
            Events events,
            Directory directory,
            Dealings dealings,
            Chronicle chronicle,
            Activities activities,
            Sections sections) {
        super(sections);
        this.relations = relations;
        this.agreements = agreements;
        this.events = events;
        this.directory = directory;
        this.dealings = dealings;
        this.chronicle = chronicle;
        this.activities = activities;
    }

    @Override
    Optional<Relation> find(String key, @Nullable LocalDate day) {
        var id = number(key);
        return Optional.ofNullable(relations.load(List.of(id)).get(id));
    }

    @Override
    void fill(RecordPage page, Relation relation) {
        var known = directory.load(Stream.of(
                        Optional.of(relation.provinceId()),
                        Optional.of(relation.partnerId()),
                        Optional.ofNullable(relation.introducerId()))
                .flatMap(Optional::stream)
                .toList());
        var signed = agreements(relation);
        var held = events(relation);
        var moments = new ArrayList<>(Chronicle.relations(List.of(relation), one -> one.label(Texts.lang())));
        moments.addAll(Chronicle.agreements(signed));
        moments.addAll(Chronicle.events(held));
        moments.addAll(chronicle.successions(List.of(relation.provinceId())));
        page.header().sort(Texts.of(relation.kind()));
        page.main(facts(relation, known))
                .main(dealings.agreements(Slice.window(signed::size, (from, most) -> part(signed, from, most))))
                .main(dealings.events(Slice.window(held::size, (from, most) -> part(held, from, most))))
                .main(sections.statements(relation))
                .side(chronicle.sectionWithOwn(moments))
                .side(sections.sources(relation));
        var partner = known.get(relation.partnerId());
        if (partner != null) {
            page.wide(sections.relationships(partner));
        }
    }

    private RecordSection facts(Relation relation, Map<Long, Recorded> known) {
        var facts = new FactList()
                .fact("vietnamese-side", province(relation, known))
                .fact("partner", Mentions.link(relation.partnerId(), known));
        facts.knownOrNot("since", Dates.text(relation.since()))
                .fact("until", Dates.of(relation.until()))
                .fact("activity", activities.explained(relation))
                .knownOrNot("stage", relation.stage() == null ? null : Texts.of(relation.stage()))
                .knownOrNot(
                        "purposes", relation.purposes().stream().map(Texts::of).collect(Collectors.joining(" · ")))
                .fact("introducer", Mentions.link(relation.introducerId(), known))
                .note(relation);
        return new RecordSection("facts", facts);
    }

    private static @Nullable Component province(Relation relation, Map<Long, Recorded> known) {
        var province = Mentions.link(relation.provinceId(), known);
        if (relation.locality() == null || province == null) {
            return province;
        }
        var kind = relation.localityKind();
        return new Div(
                new Span(relation.locality() + (kind == null ? "" : " (" + Texts.of(kind) + ")") + ", "), province);
    }

    private List<Agreement> agreements(Relation relation) {
        List<Agreement> signed = Slice.beginning(
                relation.partnerId(), (parties, page, counted) -> agreements.ofParties(parties, false, page, counted));
        var sides = agreements.signatories(signed.stream().map(Agreement::id).toList());
        return signed.stream()
                .filter(agreement -> sides.getOrDefault(agreement.id(), List.of()).stream()
                        .anyMatch(side -> side.partyId() == relation.provinceId()))
                .toList();
    }

    private List<Event> events(Relation relation) {
        List<Event> held = Slice.beginning(
                relation.partnerId(), (parties, page, counted) -> events.ofParties(parties, false, page, counted));
        var parties = events.participants(held.stream().map(Event::id).toList());
        return held.stream()
                .filter(event -> parties.getOrDefault(event.id(), List.of()).stream()
                        .anyMatch(party -> party.partyId() == relation.provinceId()))
                .toList();
    }

    private static <T> List<T> part(List<T> all, int from, int most) {
        return all.stream().skip(from).limit(most).toList();
    }
}
