package vn.caunoi.ui.record;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
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
import vn.caunoi.conference.Conference;
import vn.caunoi.conference.Conferences;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A conference: its edition, theme, pillars, side sessions and what came of it, among the others of its series. */
@Route(Links.CONFERENCES + RecordView.KEY)
class ConferenceView extends RecordView<Conference> {
    private final Conferences conferences;
    private final Directory directory;
    private final Chronicle chronicle;
    private final DeadlineSections deadlines;

    ConferenceView(
            Conferences conferences,
            Directory directory,
            Chronicle chronicle,
            DeadlineSections deadlines,
            Sections sections) {
        super(sections);
        this.conferences = conferences;
        this.directory = directory;
        this.chronicle = chronicle;
        this.deadlines = deadlines;
    }

    @Override
    Optional<Conference> find(String key, @Nullable LocalDate day) {
        return conferences.find(number(key));
    }

    @Override
    void fill(RecordPage page, Conference conference) {
        var known = directory.load(
                Stream.of(Optional.of(conference.seriesId()), Optional.ofNullable(conference.provinceId()))
                        .flatMap(Optional::stream)
                        .toList());
        var lang = Texts.lang();
        page.header().action(Sections.briefing(conference));
        page.main(facts(conference, known))
                .main(items("pillars", conference.pillars(lang)))
                .main(items("sessions", conference.sessions(lang)))
                .main(items("outputs", conference.outputs(lang)))
                .main(deadlines.ofConference(conference.id()))
                .main(sections.statements(conference))
                .side(timeline(conference))
                .side(sections.sources(conference))
                .wide(sections.relationships(conference));
    }

    private RecordSection facts(Conference conference, Map<Long, Recorded> known) {
        var facts = new FactList();
        var theme = conference.theme(Texts.lang());
        if (theme == null) {
            facts.knownOrNot("theme", null);
        } else {
            var words = new HtmlContainer("strong");
            words.setText("“" + theme + "”");
            facts.fact("theme", words);
        }
        return new RecordSection(
                "facts",
                facts.fact("edition", Format.current().number(conference.ordinal()))
                        .fact("series", Mentions.link(conference.seriesId(), known))
                        .fact("date", Dates.of(conference))
                        .fact("date-note", conference.dateNote(Texts.lang()))
                        .fact("province", Mentions.link(conference.provinceId(), known))
                        .fact("place", conference.place())
                        .fact("filed", Dates.of(conference.filedOn()))
                        .fact("decided-by", conference.decidedBy() == null ? null : Texts.of(conference.decidedBy()))
                        .note(conference));
    }

    private static @Nullable RecordSection items(String name, List<String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        var list = new OrderedList();
        list.addClassName("record-list");
        texts.forEach(text -> list.add(new ListItem(text)));
        return new RecordSection(name, list);
    }

    /** Where this edition stands among the others. */
    private @Nullable RecordSection timeline(Conference conference) {
        var moments = new ArrayList<>(Chronicle.conferences(conferences.ofSeries(conference.seriesId())));
        if (conference.provinceId() != null) {
            moments.addAll(chronicle.successions(List.of(conference.provinceId())));
        }
        return chronicle.sectionWithOwn(moments);
    }
}
