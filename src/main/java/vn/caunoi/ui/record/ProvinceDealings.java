package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.agreement.Signatory;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.Recorded;
import vn.caunoi.conference.ConferenceFilter;
import vn.caunoi.conference.ConferenceOrder;
import vn.caunoi.conference.Conferences;
import vn.caunoi.event.Event;
import vn.caunoi.event.Events;
import vn.caunoi.event.Participant;
import vn.caunoi.person.People;
import vn.caunoi.person.PostHolding;
import vn.caunoi.province.Province;
import vn.caunoi.province.Relation;
import vn.caunoi.province.RelationFilter;
import vn.caunoi.province.Relations;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** What a province and its predecessors have with partners, and the thread of it all through the merger. */
@Service
class ProvinceDealings {
    private final Dealings dealings;
    private final Relations relations;
    private final Agreements agreements;
    private final Events events;
    private final Conferences conferences;
    private final People people;
    private final Directory directory;
    private final Chronicle chronicle;

    ProvinceDealings(
            Dealings dealings,
            Relations relations,
            Agreements agreements,
            Events events,
            Conferences conferences,
            People people,
            Directory directory,
            Chronicle chronicle) {
        this.dealings = dealings;
        this.relations = relations;
        this.agreements = agreements;
        this.events = events;
        this.conferences = conferences;
        this.people = people;
        this.directory = directory;
        this.chronicle = chronicle;
    }

    RecordSection relations(Province province) {
        return dealings.relationsOfProvince(
                Slice.of(province.id(), this::relations),
                new Anchor(Links.PARTNERS, I18NProvider.translate("record.way.partners")));
    }

    RecordSection agreements(Province province) {
        return dealings.agreements(
                Slice.of(province.id(), this::agreements),
                new Anchor(Links.AGREEMENTS, I18NProvider.translate("record.way.agreements")));
    }

    RecordSection events(Province province) {
        return dealings.events(
                Slice.of(province.id(), this::events),
                new Anchor(Links.EVENTS, I18NProvider.translate("record.way.events")));
    }

    /** Dated facts of the whole lineage; those of a predecessor say whose they are. */
    @Nullable RecordSection timeline(Province province, List<Province> lineage) {
        var past = lineage.stream()
                .filter(each -> each.id() != province.id() && each.merged())
                .collect(Collectors.toMap(Province::id, Function.identity()));
        var moments = new ArrayList<Moment>();
        for (var relation : Slice.beginning(province.id(), this::relations)) {
            var whose = relation.locality() != null
                    ? relation.vietnameseSide(Texts.lang())
                    : whose(past, List.of(relation.provinceId()));
            Chronicle.relations(List.of(relation), other -> other.partnerName(Texts.lang()))
                    .forEach(moment -> moments.add(moment.of(whose)));
        }
        agreements(province, past, moments);
        events(province, past, moments);
        moments.addAll(Chronicle.conferences(
                conferences.window(ConferenceFilter.ALL, ConferenceOrder.STARTS_ON_DESC, 0, 200).stream()
                        .filter(conference -> lineage.stream()
                                .anyMatch(each ->
                                        conference.provinceId() != null && each.id() == conference.provinceId()))
                        .toList()));
        var posts = people.in(lineage.stream().map(Province::id).toList()).values().stream()
                .flatMap(List::stream)
                .toList();
        moments.addAll(Chronicle.posts(
                posts, directory.load(posts.stream().map(PostHolding::personId).toList()), true));
        moments.addAll(chronicle.successions(lineage.stream().map(Province::id).toList()));
        return chronicle.section(moments);
    }

    private void agreements(Province province, Map<Long, Province> past, List<Moment> moments) {
        List<Agreement> signed = Slice.beginning(province.id(), this::agreements);
        var sides = agreements.signatories(ids(signed));
        signed.forEach(agreement -> {
            var whose = whose(
                    past,
                    sides.getOrDefault(agreement.id(), List.of()).stream()
                            .map(Signatory::partyId)
                            .toList());
            Chronicle.agreements(List.of(agreement)).forEach(moment -> moments.add(moment.of(whose)));
        });
    }

    private void events(Province province, Map<Long, Province> past, List<Moment> moments) {
        List<Event> held = Slice.beginning(province.id(), this::events);
        var parties = events.participants(ids(held));
        held.forEach(event -> {
            var touched = new ArrayList<Long>();
            parties.getOrDefault(event.id(), List.of()).stream()
                    .map(Participant::partyId)
                    .forEach(touched::add);
            if (event.provinceId() != null) {
                touched.add(event.provinceId());
            }
            var whose = whose(past, touched);
            Chronicle.events(List.of(event)).forEach(moment -> moments.add(moment.of(whose)));
        });
    }

    private static @Nullable String whose(Map<Long, Province> past, Collection<Long> parties) {
        return parties.stream()
                .filter(past::containsKey)
                .map(past::get)
                .map(province -> I18NProvider.translate("record.timeline.of", province.label(Texts.lang())))
                .findFirst()
                .orElse(null);
    }

    /** What predecessors hold counts: each relation, agreement and event names who held it. */
    private Map<Long, Page<Relation>> relations(Collection<Long> of, PageRequest page, boolean counted) {
        return relations.ofProvinces(of, RelationFilter.ALL, true, page, counted);
    }

    private Map<Long, Page<Agreement>> agreements(Collection<Long> of, PageRequest page, boolean counted) {
        return agreements.ofParties(of, true, page, counted);
    }

    private Map<Long, Page<Event>> events(Collection<Long> of, PageRequest page, boolean counted) {
        return events.ofParties(of, true, page, counted);
    }

    private static List<Long> ids(List<? extends Recorded> records) {
        return records.stream().map(Recorded::id).toList();
    }
}
