package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.AgreementAct;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.agreement.Inheritance;
import vn.caunoi.agreement.Inheritances;
import vn.caunoi.agreement.Signatory;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitments;
import vn.caunoi.event.Events;
import vn.caunoi.province.Province;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Decisions;

/** An agreement: who signed what and when, what came of it, and whether it is alive. */
@Route(Links.AGREEMENTS + RecordView.KEY)
class AgreementView extends RecordView<Agreement> {
    private final Agreements agreements;
    private final Inheritances inheritances;
    private final Decisions decisions;
    private final Events events;
    private final Commitments commitments;
    private final Directory directory;
    private final Dealings dealings;
    private final Chronicle chronicle;
    private final Activities activities;
    private final DeadlineSections deadlines;

    AgreementView(
            Agreements agreements,
            Inheritances inheritances,
            Decisions decisions,
            Events events,
            Commitments commitments,
            Directory directory,
            Dealings dealings,
            Chronicle chronicle,
            Activities activities,
            DeadlineSections deadlines,
            Sections sections) {
        super(sections);
        this.agreements = agreements;
        this.inheritances = inheritances;
        this.decisions = decisions;
        this.events = events;
        this.commitments = commitments;
        this.directory = directory;
        this.dealings = dealings;
        this.chronicle = chronicle;
        this.activities = activities;
        this.deadlines = deadlines;
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
                .main(inherited(agreement))
                .main(acts(acts))
                .main(deadlines.ofAgreement(id))
                .main(dealings.events(Slice.of(id, events::carryingOut)))
                .main(dealings.commitments(Slice.of(id, commitments::arisingFrom)))
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
                        .fact("activity", activities.explained(agreement))
                        .fact("expires", Format.current().date(agreement.expiresOn()))
                        .fact("renewal", renewal(agreement))
                        .fact("place", agreement.place())
                        .fact("arises-from", Mentions.links(agreement.originIds(), known))
                        .sectors(agreements.sectors(List.of(agreement.id())).getOrDefault(agreement.id(), List.of()))
                        .note(agreement));
    }

    private static @Nullable String renewal(Agreement agreement) {
        var words = Stream.of(
                        agreement.renewal() == null ? null : Texts.of(agreement.renewal()), agreement.renewalNote())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        return words.isEmpty() ? null : words;
    }

    /** The provinces that it came to by a merger, what each decided, and the deciding for those who may. */
    private @Nullable RecordSection inherited(Agreement agreement) {
        var all = inheritances.of(List.of(agreement.id())).getOrDefault(agreement.id(), List.of());
        if (all.isEmpty()) {
            return null;
        }
        var known = directory.load(all.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.successorId()), each.predecessorIds().stream()))
                .distinct()
                .toList());
        var section = new RecordSection("inheritances");
        section.add(new Table<Inheritance>(section.title())
                .column("successor", each -> Mentions.link(each.successorId(), known))
                .column("predecessors", each -> Mentions.links(each.predecessorIds(), known))
                .column("merged-on", each -> new Span(Format.current().date(each.mergedOn())))
                .column("decision", this::decision)
                .column("decided-on", each -> text(Format.current().date(each.decidedOn())))
                .column("number", each -> text(each.number()))
                .column("note", each -> text(each.note(Texts.lang())))
                .rows(all));
        all.stream()
                .filter(each -> each.pending() && inheritances.mayDecide(each.successorId()))
                .forEach(each -> section.add(decisions.buttons(
                        each,
                        agreement,
                        (Province) Objects.requireNonNull(known.get(each.successorId())),
                        () -> Links.open(Links.to(agreement)))));
        return section;
    }

    private @Nullable Component decision(Inheritance inheritance) {
        if (inheritance.decision() != null) {
            return new Span(Texts.of(inheritance.decision()));
        }
        return inheritance.pending() ? new Span(getTranslation("inheritances.pending")) : null;
    }

    private static @Nullable Component text(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Span(text);
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
                        .column("amends", act -> text(act.amends()))
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
