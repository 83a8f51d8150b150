package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.need.Need;
import vn.caunoi.need.NeedMatch;
import vn.caunoi.need.Needs;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A need or an offer: whose it is, what exactly, until when, and who answers it. */
@Route(Links.NEEDS + RecordView.KEY)
class NeedView extends RecordView<Need> {
    private final Needs needs;
    private final Directory directory;

    NeedView(Needs needs, Directory directory, Sections sections) {
        super(sections);
        this.needs = needs;
        this.directory = directory;
    }

    @Override
    Optional<Need> find(String key, @Nullable LocalDate day) {
        return needs.find(number(key));
    }

    @Override
    void fill(RecordPage page, Need need) {
        var matches = needs.matches(List.of(need.id())).getOrDefault(need.id(), List.of());
        var known = directory.load(
                Stream.concat(Stream.of(need.holderId()), matches.stream().map(NeedMatch::partyId))
                        .distinct()
                        .toList());
        page.header().sort(Texts.of(need.stance()));
        page.main(facts(need, known))
                .main(matches(matches, known))
                .main(sections.figures(need))
                .main(sections.statements(need))
                .side(sections.sources(need))
                .wide(sections.relationships(need));
    }

    private RecordSection facts(Need need, Map<Long, Recorded> known) {
        var id = need.id();
        var resources = needs.resources(List.of(id)).getOrDefault(id, List.of());
        return new RecordSection(
                "facts",
                new FactList()
                        .fact("holder", Mentions.link(need.holderId(), known))
                        .fact("what", need.text(Texts.lang()))
                        .fact(
                                "resources",
                                String.join(
                                        " · ", resources.stream().map(Texts::of).toList()))
                        .sectors(needs.sectors(List.of(id)).getOrDefault(id, List.of()))
                        .facts("sought-in", needs.countries(List.of(id)).getOrDefault(id, List.of()))
                        .knownOrNot("valid", Format.current().span(need.validFrom(), need.validUntil()))
                        .fact("ended", Format.current().date(need.endedOn()))
                        .note(need));
    }

    private static RecordSection matches(List<NeedMatch> matches, Map<Long, Recorded> known) {
        var section = new RecordSection("matches");
        return matches.isEmpty()
                ? section.empty()
                : section.count(matches.size())
                        .add(new Table<NeedMatch>(section.title())
                                .column("party", match -> Mentions.link(match.partyId(), known))
                                .column("match", match -> new Span(Texts.of(match.state())))
                                .column(
                                        "since",
                                        match -> match.onDay() == null
                                                ? null
                                                : new Span(Format.current().date(match.onDay())))
                                .column("note", match -> {
                                    var note = match.note(Texts.lang());
                                    return note == null ? null : new Span(note);
                                })
                                .rows(matches));
    }
}
