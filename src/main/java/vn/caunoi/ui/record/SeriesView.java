package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.conference.Conference;
import vn.caunoi.conference.Conferences;
import vn.caunoi.event.EventSeries;
import vn.caunoi.event.Events;
import vn.caunoi.event.SeriesOfEvents;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A series of events or conferences with its editions. */
@Route(Links.EVENT_SERIES + RecordView.KEY)
class SeriesView extends RecordView<EventSeries> {
    private final SeriesOfEvents series;
    private final Conferences conferences;
    private final Events events;
    private final Dealings dealings;
    private final Chronicle chronicle;

    SeriesView(
            SeriesOfEvents series,
            Conferences conferences,
            Events events,
            Dealings dealings,
            Chronicle chronicle,
            Sections sections) {
        super(sections);
        this.series = series;
        this.conferences = conferences;
        this.events = events;
        this.dealings = dealings;
        this.chronicle = chronicle;
    }

    @Override
    Optional<EventSeries> find(String key, @Nullable LocalDate day) {
        var id = number(key);
        return Optional.ofNullable(series.load(List.of(id)).get(id));
    }

    @Override
    void fill(RecordPage page, EventSeries found) {
        var editions = conferences.ofSeries(found.id());
        var held = Slice.beginning(found.id(), events::ofSeries);
        var moments = new ArrayList<>(Chronicle.conferences(editions));
        moments.addAll(Chronicle.events(held));
        page.main(editions(editions));
        if (editions.isEmpty() || !held.isEmpty()) {
            page.main(dealings.events(
                    Slice.of(found.id(), events::ofSeries),
                    new Anchor(Links.EVENTS, getTranslation("record.way.events"))));
        }
        page.main(sections.statements(found))
                .side(chronicle.sectionWithOwn(moments))
                .side(sections.sources(found))
                .wide(sections.relationships(found));
    }

    private @Nullable RecordSection editions(List<Conference> editions) {
        if (editions.isEmpty()) {
            return null;
        }
        var section = new RecordSection("editions");
        return section.count(editions.size())
                .add(new Table<Conference>(section.title())
                        .column(
                                "edition",
                                conference -> new Span(Format.current().number(conference.ordinal())))
                        .column("conference", Mentions::marked)
                        .column("date", Dates::of)
                        .column("theme", conference -> {
                            var theme = conference.theme(Texts.lang());
                            return theme == null ? null : new Span(theme);
                        })
                        .rows(editions));
    }
}
