package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitments;
import vn.caunoi.proposal.Proposal;
import vn.caunoi.proposal.ProposalStep;
import vn.caunoi.proposal.Proposals;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A proposal: who asks what of whom, who sees to it until when, and everything that was done with it. */
@Route(Links.PROPOSALS + RecordView.KEY)
class ProposalView extends RecordView<Proposal> {
    private final Proposals proposals;
    private final Commitments commitments;
    private final Dealings dealings;
    private final Directory directory;
    private final Chronicle chronicle;
    private final Calendar calendar;

    ProposalView(
            Proposals proposals,
            Commitments commitments,
            Directory directory,
            Dealings dealings,
            Chronicle chronicle,
            Calendar calendar,
            Sections sections) {
        super(sections);
        this.proposals = proposals;
        this.commitments = commitments;
        this.dealings = dealings;
        this.directory = directory;
        this.chronicle = chronicle;
        this.calendar = calendar;
    }

    @Override
    Optional<Proposal> find(String key, @Nullable LocalDate day) {
        return proposals.find(number(key));
    }

    @Override
    void fill(RecordPage page, Proposal proposal) {
        var known = directory.load(Stream.concat(
                        Stream.of(proposal.provinceId(), proposal.receiverId(), proposal.followsId())
                                .flatMap(Stream::ofNullable),
                        proposal.originIds().stream())
                .distinct()
                .toList());
        page.header().sort(Texts.of(proposal.kind()));
        page.header().mark(Badges.state(proposal.state()));
        if (proposal.overdue()) {
            page.header().mark(Badges.overdue());
        }
        page.main(facts(proposal, known))
                .main(steps(proposal))
                .main(dealings.commitments(Slice.of(proposal.id(), commitments::arisingFrom)))
                .main(sections.statements(proposal))
                .side(sections.sources(proposal))
                .wide(sections.relationships(proposal));
    }

    private RecordSection facts(Proposal proposal, Map<Long, Recorded> known) {
        var format = Format.current();
        return new RecordSection(
                "facts",
                new FactList()
                        .fact("asked", text(proposal))
                        .fact("province", Mentions.link(proposal.provinceId(), known))
                        .knownOrNot("submitted", format.date(proposal.submittedOn()))
                        .fact("channel", proposal.channel() == null ? null : Texts.of(proposal.channel()))
                        .fact("topic", Texts.of(proposal.topic()))
                        .fact("document", proposal.documentNumber())
                        .fact("receiver", Mentions.link(proposal.receiverId(), known))
                        .fact("state", state(proposal))
                        .fact("due", due(proposal))
                        .fact("owner", owner(proposal))
                        .fact("follows", Mentions.link(proposal.followsId(), known))
                        .fact("arises-from", Mentions.links(proposal.originIds(), known))
                        .note(proposal));
    }

    private static @Nullable Component text(Proposal proposal) {
        var text = proposal.text(Texts.lang());
        if (text == null) {
            return null;
        }
        var paragraphs = new Div();
        text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(paragraphs::add);
        return paragraphs;
    }

    private String state(Proposal proposal) {
        return proposal.stateOn() == null
                ? getTranslation("proposals.state.no-step")
                : getTranslation(
                        "proposals.state.since",
                        Texts.of(proposal.state()),
                        Format.current().date(proposal.stateOn()));
    }

    /** The day and, as long as an answer is owed, how many days are left or have gone by since. */
    private @Nullable String due(Proposal proposal) {
        if (proposal.dueOn() == null) {
            return null;
        }
        var day = Format.current().date(proposal.dueOn());
        if (!proposal.state().open()) {
            return day;
        }
        var left = (int) ChronoUnit.DAYS.between(calendar.today(), proposal.dueOn());
        return left < 0
                ? getTranslation("proposals.due.late", day, -left)
                : getTranslation("proposals.due.left", day, left);
    }

    private static @Nullable String owner(Proposal proposal) {
        return proposal.ownerName() == null ? proposal.owner() : proposal.ownerName();
    }

    /** From the submission on, the newest first; a merger of the province in between is drawn across. */
    private RecordSection steps(Proposal proposal) {
        var section = new RecordSection("steps");
        var moments = new ArrayList<Moment>();
        proposals.steps(List.of(proposal.id())).getOrDefault(proposal.id(), List.of()).reversed().stream()
                .map(step -> new Moment(PartialDate.day(step.on()), RecordKind.PROPOSAL, told(step)))
                .forEach(moments::add);
        var done = moments.size();
        if (proposal.submittedOn() != null) {
            moments.add(new Moment(
                    proposal.submittedOn(), RecordKind.PROPOSAL, new Span(getTranslation("proposals.step.submitted"))));
        }
        if (moments.isEmpty()) {
            return section.empty();
        }
        chronicle.successions(List.of(proposal.provinceId())).stream()
                .filter(merger -> merger.on().compareTo(moments.getLast().on()) >= 0)
                .toList()
                .forEach(moments::add);
        return section.count(done).add(new Timeline(moments, calendar.today()));
    }

    private static Component told(ProposalStep step) {
        var what = new Div(new Span(Texts.of(step.kind())));
        var by = Stream.of(step.actor(), step.number())
                .flatMap(Stream::ofNullable)
                .toList();
        if (!by.isEmpty()) {
            what.add(new Span(": " + String.join(" · ", by)));
        }
        var note = step.note(Texts.lang());
        if (note != null) {
            var remark = new Div(new Span(note));
            remark.addClassNames("cn-small", "cn-muted");
            what.add(remark);
        }
        return what;
    }
}
