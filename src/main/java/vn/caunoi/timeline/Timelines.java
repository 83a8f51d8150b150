package vn.caunoi.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.conference.Conference;
import vn.caunoi.conference.ConferenceFilter;
import vn.caunoi.conference.ConferenceOrder;
import vn.caunoi.conference.Conferences;
import vn.caunoi.event.Event;
import vn.caunoi.event.EventFilter;
import vn.caunoi.event.EventOrder;
import vn.caunoi.event.Events;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Relation;
import vn.caunoi.province.RelationFilter;
import vn.caunoi.province.RelationOrder;
import vn.caunoi.province.Relations;
import vn.caunoi.province.Succession;
import vn.caunoi.province.SuccessionKind;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.timeline.Timeline.Entry;

/** Reads timelines: the newest of each kind, in a number of statements that does not depend on how many there are. */
@Service
public class Timelines {
    private static final int MOST = 200;
    private static final PageRequest NEWEST = PageRequest.first(MOST);

    private final Provinces provinces;
    private final Relations relations;
    private final Agreements agreements;
    private final Events events;
    private final Conferences conferences;
    private final Countries countries;

    Timelines(
            Provinces provinces,
            Relations relations,
            Agreements agreements,
            Events events,
            Conferences conferences,
            Countries countries) {
        this.provinces = provinces;
        this.relations = relations;
        this.agreements = agreements;
        this.events = events;
        this.conferences = conferences;
        this.countries = countries;
    }

    /** The timeline of a province, partner or country; other kinds of records have none. */
    public Optional<Timeline> of(Recorded record) {
        return switch (record) {
            case Province province -> Optional.of(ofProvince(province));
            case Partner partner -> Optional.of(ofPartner(partner));
            case Country country -> Optional.of(ofCountry(country));
            default -> Optional.empty();
        };
    }

    private Timeline ofProvince(Province province) {
        var id = province.id();
        var lineage = provinces.lineage(id).stream().map(Recorded::id).toList();
        var steps = provinces.everySuccession();
        var lanes = new Lanes(steps, Map.of(id, province));
        var held = new Held(lanes, lanes.of(id), own(lanes, lineage));
        held.relations(page(relations.ofProvinces(List.of(id), RelationFilter.ALL, true, NEWEST, false), id));
        held.agreements(page(agreements.ofParties(List.of(id), true, NEWEST, false), id));
        held.events(page(events.ofParties(List.of(id), true, NEWEST, false), id));
        conferences.window(ConferenceFilter.ALL, ConferenceOrder.STARTS_ON_DESC, 0, MOST).stream()
                .filter(conference -> lineage.contains(conference.provinceId()))
                .forEach(held::conference);
        steps.stream()
                .filter(step -> step.kind() == SuccessionKind.CHANGED_KIND)
                .filter(step -> lineage.contains(step.successor().id()))
                .forEach(held::change);
        return new Timeline(lanes.of(lineage, false), List.copyOf(held.entries), mergers(steps), held.cut);
    }

    private Timeline ofPartner(Partner partner) {
        var id = partner.id();
        var steps = provinces.everySuccession();
        var held = new Held(new Lanes(steps, Map.of()), Timeline.NATIONAL, null);
        held.relations(page(relations.ofPartners(List.of(id), NEWEST, false), id));
        held.agreements(page(agreements.ofParties(List.of(id), false, NEWEST, false), id));
        held.events(page(events.ofParties(List.of(id), false, NEWEST, false), id));
        return held.timeline(mergers(steps));
    }

    private Timeline ofCountry(Country country) {
        var id = country.id();
        var steps = provinces.everySuccession();
        var held = new Held(new Lanes(steps, Map.of()), Timeline.NATIONAL, null);
        for (var tie : countries.ties(List.of(id)).getOrDefault(id, List.of())) {
            held.entries.add(new Entry(
                    TimelineKind.TIE,
                    tie.kind(),
                    country,
                    Timeline.NATIONAL,
                    tie.since(),
                    tie.until(),
                    true,
                    Activity.UNKNOWN,
                    tie.confidence()));
        }
        var with = RelationFilter.with(country.code());
        held.relations(held.newest(relations.window(with, RelationOrder.SINCE_DESC, 0, MOST + 1)));
        held.agreements(page(agreements.withCountries(List.of(id), NEWEST, false), id));
        var in = new EventFilter(null, null, country.code(), null, null, null, null);
        held.events(held.newest(events.window(in, EventOrder.STARTS_ON_DESC, 0, MOST + 1)));
        return held.timeline(mergers(steps));
    }

    private static Set<Long> own(Lanes lanes, Collection<Long> lineage) {
        var own = new HashSet<Long>();
        lineage.forEach(version -> own.add(lanes.of(version)));
        return own;
    }

    private static <T> Page<T> page(Map<Long, Page<T>> pages, long of) {
        return Objects.requireNonNull(pages.get(of));
    }

    private static List<LocalDate> mergers(Collection<Succession> steps) {
        return steps.stream()
                .filter(step -> step.kind() == SuccessionKind.MERGED)
                .map(Succession::on)
                .distinct()
                .sorted()
                .toList();
    }

    /** What has been found so far: in the lanes of its provinces, only in these where they are given, or else in that of home. */
    private final class Held {
        private final Lanes lanes;
        private final long home;
        private final @Nullable Set<Long> only;
        private final List<Entry> entries = new ArrayList<>();
        private boolean cut;

        Held(Lanes lanes, long home, @Nullable Set<Long> only) {
            this.lanes = lanes;
            this.home = home;
            this.only = only;
        }

        Timeline timeline(List<LocalDate> mergers) {
            var touched = entries.stream()
                    .map(Entry::lane)
                    .filter(lane -> lane != Timeline.NATIONAL)
                    .distinct()
                    .toList();
            var all = new ArrayList<Timeline.Lane>();
            if (entries.stream().anyMatch(entry -> entry.lane() == Timeline.NATIONAL)) {
                all.add(new Timeline.Lane(Timeline.NATIONAL, null, null, null));
            }
            all.addAll(lanes.of(touched, true));
            return new Timeline(all, List.copyOf(entries), mergers, cut);
        }

        <T> List<T> newest(List<T> found) {
            cut |= found.size() > MOST;
            return found.size() > MOST ? found.subList(0, MOST) : found;
        }

        private <T> List<T> newest(Page<T> found) {
            cut |= found.pageInfo().hasNextPage();
            return found.nodes();
        }

        void relations(Page<Relation> found) {
            relations(newest(found));
        }

        void relations(List<Relation> found) {
            found.forEach(relation -> entries.add(new Entry(
                    TimelineKind.RELATION,
                    relation.kind(),
                    relation,
                    lanes.of(relation.provinceId()),
                    relation.since(),
                    relation.until(),
                    true,
                    relation.activity(),
                    relation.confidence())));
        }

        void agreements(Page<Agreement> found) {
            var signed = newest(found);
            var ids = signed.stream().map(Recorded::id).toList();
            var sides = agreements.signatories(ids);
            var acts = agreements.acts(ids);
            for (var agreement : signed) {
                var parties =
                        sides.getOrDefault(agreement.id(), List.of()).stream().map(side -> side.partyId());
                var told = Acts.of(agreement, acts.getOrDefault(agreement.id(), List.of()));
                for (var lane : lanes(parties)) {
                    told.forEach(act -> entries.add(act.in(lane)));
                }
            }
        }

        void events(Page<Event> found) {
            events(newest(found));
        }

        void events(List<Event> found) {
            var participants =
                    events.participants(found.stream().map(Recorded::id).toList());
            for (var event : found) {
                var parties = Stream.concat(
                        participants.getOrDefault(event.id(), List.of()).stream()
                                .map(participant -> participant.partyId()),
                        Stream.ofNullable(event.provinceId()));
                for (var lane : lanes(parties)) {
                    entries.add(new Entry(
                                    TimelineKind.EVENT,
                                    event.kind(),
                                    event,
                                    lane,
                                    event.startsOn(),
                                    event.endsOn(),
                                    false,
                                    Activity.UNKNOWN,
                                    event.confidence())
                            .asTrustedAs(event.dateConfidence()));
                }
            }
        }

        void conference(Conference conference) {
            var lane = conference.provinceId() == null ? Timeline.NATIONAL : lanes.of(conference.provinceId());
            entries.add(new Entry(
                            TimelineKind.CONFERENCE,
                            RecordKind.CONFERENCE,
                            conference,
                            lane,
                            conference.startsOn(),
                            conference.endsOn(),
                            false,
                            Activity.UNKNOWN,
                            conference.confidence())
                    .asTrustedAs(conference.dateConfidence()));
        }

        void change(Succession step) {
            entries.add(new Entry(
                    TimelineKind.CHANGE,
                    step.kind(),
                    step.successor(),
                    lanes.of(step.successor().id()),
                    PartialDate.day(step.on()),
                    null,
                    false,
                    Activity.UNKNOWN,
                    step.successor().confidence()));
        }

        /** The lanes of those of the parties that are provinces; that of home when none of them is. */
        private List<Long> lanes(Stream<Long> parties) {
            var found = parties.filter(lanes::isProvince)
                    .map(lanes::of)
                    .filter(lane -> only == null || only.contains(lane))
                    .distinct()
                    .toList();
            return found.isEmpty() ? List.of(home) : found;
        }
    }
}
