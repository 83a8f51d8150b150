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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.AgreementAct;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.agreement.Signatory;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.event.Events;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** An agreement: who signed what and when, what came of it, and whether it is alive. */
@Route(Links.AGREEMENTS + RecordView.KEY)
class AgreementView extends RecordView<Agreement> {
    private final Agreements agreements;
    private final Events events;
    private final Directory directory;
    private final Dealings dealings;
    private final Chronicle chronicle;

    AgreementView(
            Agreements agreements,
            Events events,
            Directory directory,
            Dealings dealings,
            Chronicle chronicle,
            Sections sections) {
        super(sections);
        this.agreements = agreements;
        this.events = events;
        this.directory = directory;
        this.dealings = dealings;
        this.chronicle = chronicle;
    }

    @Override
    Optional<Agreement> find(String key, @Nullable LocalDate day) {
        return agreements.find(number(key));
    }

    @Override
    void fill(RecordPage page, Agreement agreement) {
        var id = agreement.id();
        var of = List.of(id);
        var sides = agreements.signatories(of).getOrDefault(id, List.of());
        var known = directory.load(Stream.concat(
                        sides.stream().<Long>mapMulti((side, each) -> {
                            each.accept(side.partyId());
                            if (side.signedById() != null) {
                                each.accept(side.signedById());
                            }
                        }),
                        agreement.originIds().stream())
                .distinct()
                .toList());
        var acts = agreements.acts(of).getOrDefault(id, List.of());
        page.header().sort(Texts.of(agreement.kind()));
        page.main(facts(agreement, known))
                .main(signatories(sides, known))
                .main(acts(acts))
                .main(dealings.events(Slice.of(id, events::carryingOut)))
                .main(sections.statements(agreement))
                .side(timeline(agreement, acts, known))
                .side(sections.sources(agreement))
                .wide(sections.relationships(agreement));
    }

    private RecordSection facts(Agreement agreement, Map<Long, Recorded> known) {
        return new RecordSection(
                "facts",
                new FactList()
                        .fact("status", Texts.of(agreement.status()))
                        .fact("signed", Dates.orUnknown(agreement.signedOn()))
                        .fact("activity", Activities.explained(agreement))
                        .fact("place", agreement.place())
                        .fact("arises-from", Mentions.links(agreement.originIds(), known))
                        .sectors(agreements.sectors(List.of(agreement.id())).getOrDefault(agreement.id(), List.of()))
                        .note(agreement));
    }

    private RecordSection signatories(List<Signatory> sides, Map<Long, Recorded> known) {
        var section = new RecordSection("signatories");
        return sides.isEmpty()
                ? section.empty()
                : section.add(new Table<Signatory>(section.title())
                        .column("party", side -> party(side, known))
                        .column("role", side -> new Span(Texts.of(side.role())))
                        .column("signed-by", side -> signedBy(side, known))
                        .rows(sides));
    }

    private static @Nullable Component party(Signatory side, Map<Long, Recorded> known) {
        var party = Mentions.link(side.partyId(), known);
        return side.locality() == null || party == null ? party : new Div(new Span(side.locality() + ", "), party);
    }

    private Component signedBy(Signatory side, Map<Long, Recorded> known) {
        var person = Mentions.link(side.signedById(), known);
        if (person == null) {
            var unknown = new Span(getTranslation("record.unknown"));
            unknown.addClassName("cn-muted");
            return unknown;
        }
        return side.postThen() == null ? person : new Div(person, new Span(", " + side.postThen()));
    }

    private @Nullable RecordSection acts(List<AgreementAct> acts) {
        if (acts.isEmpty()) {
            return null;
        }
        var section = new RecordSection("acts");
        return section.count(acts.size())
                .add(new Table<AgreementAct>(section.title())
                        .column("act", act -> new Span(Texts.of(act.kind())))
                        .column("date", act -> Dates.of(act.on()))
                        .column("number", act -> act.number() == null ? null : new Span(act.number()))
                        .column("note", act -> {
                            var note = act.note(Texts.lang());
                            return note == null ? null : new Span(note);
                        })
                        .rows(acts));
    }

    private @Nullable RecordSection timeline(Agreement agreement, List<AgreementAct> acts, Map<Long, Recorded> known) {
        var moments = new ArrayList<Moment>();
        acts.forEach(act -> {
            if (act.on() != null) {
                moments.add(new Moment(act.on(), agreement.recordKind(), new Span(Texts.of(act.kind()))));
            }
        });
        moments.addAll(Chronicle.events(Slice.beginning(agreement.id(), events::carryingOut)));
        moments.addAll(chronicle.successions(known.values().stream()
                .filter(Province.class::isInstance)
                .map(Recorded::id)
                .toList()));
        return chronicle.sectionWithOwn(moments);
    }
}
