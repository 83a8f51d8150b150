package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.event.Event;
import vn.caunoi.event.Events;
import vn.caunoi.event.Participant;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** An event: when as the source prints it, where, and who took part as what. */
@Route(Links.EVENTS + RecordView.KEY)
class EventView extends RecordView<Event> {
    private final Events events;
    private final Directory directory;
    private final Chronicle chronicle;

    EventView(Events events, Directory directory, Chronicle chronicle, Sections sections) {
        super(sections);
        this.events = events;
        this.directory = directory;
        this.chronicle = chronicle;
    }

    @Override
    Optional<Event> find(String key, @Nullable LocalDate day) {
        return events.find(number(key));
    }

    @Override
    void fill(RecordPage page, Event event) {
        var parties = events.participants(List.of(event.id())).getOrDefault(event.id(), List.of());
        var known = directory.load(Stream.concat(
                        parties.stream().map(Participant::partyId),
                        Stream.concat(
                                Stream.of(event.provinceId(), event.countryId(), event.seriesId())
                                        .flatMap(Stream::ofNullable),
                                event.takenUpIds().stream()))
                .distinct()
                .toList());
        page.header().sort(Texts.of(event.kind())).action(Sections.briefing(event));
        page.main(facts(event, known))
                .main(participants(parties, known))
                .main(sections.statements(event))
                .side(timeline(event, known))
                .side(sections.sources(event))
                .wide(sections.relationships(event));
    }

    private RecordSection facts(Event event, Map<Long, Recorded> known) {
        return new RecordSection(
                "facts",
                new FactList()
                        .fact("date", Dates.of(event))
                        .fact("date-note", event.dateNote(Texts.lang()))
                        .fact("province", Mentions.link(event.provinceId(), known))
                        .fact("country", Mentions.link(event.countryId(), known))
                        .fact("place", event.place())
                        .fact("series", Mentions.link(event.seriesId(), known))
                        .fact("takes-up", Mentions.links(event.takenUpIds(), known))
                        .sectors(events.sectors(List.of(event.id())).getOrDefault(event.id(), List.of()))
                        .note(event));
    }

    private static RecordSection participants(List<Participant> parties, Map<Long, Recorded> known) {
        var section = new RecordSection("participants");
        return parties.isEmpty()
                ? section.empty()
                : section.count(parties.size())
                        .add(new Table<Participant>(section.title())
                                .column("party", participant -> Mentions.link(participant.partyId(), known))
                                .column("role", participant -> new Span(Texts.of(participant.role())))
                                .rows(parties));
    }

    private @Nullable RecordSection timeline(Event event, Map<Long, Recorded> known) {
        var moments = new ArrayList<>(Chronicle.events(List.of(event)));
        moments.addAll(chronicle.successions(known.values().stream()
                .filter(Province.class::isInstance)
                .map(Recorded::id)
                .toList()));
        return chronicle.sectionWithOwn(moments);
    }
}
