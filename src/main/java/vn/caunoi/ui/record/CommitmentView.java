package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.commitment.CommitmentAssessment;
import vn.caunoi.commitment.CommitmentResult;
import vn.caunoi.commitment.CommitmentStep;
import vn.caunoi.commitment.Commitments;
import vn.caunoi.story.FirstContact;
import vn.caunoi.story.Stories;
import vn.caunoi.ui.CompletionBar;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.writing.Owners;

/** A commitment: who promised what to whom, the steps to it, how far it was found to have come, and what came of it. */
@Route(Links.COMMITMENTS + RecordView.KEY)
class CommitmentView extends RecordView<Commitment> {
    private final Commitments commitments;
    private final Stories stories;
    private final Owners owners;
    private final Directory directory;
    private final Calendar calendar;

    CommitmentView(
            Commitments commitments,
            Stories stories,
            Owners owners,
            Directory directory,
            Calendar calendar,
            Sections sections) {
        super(sections);
        this.commitments = commitments;
        this.stories = stories;
        this.owners = owners;
        this.directory = directory;
        this.calendar = calendar;
    }

    @Override
    Optional<Commitment> find(String key, @Nullable LocalDate day) {
        return commitments.find(number(key));
    }

    @Override
    void fill(RecordPage page, Commitment commitment) {
        var of = List.of(commitment.id());
        var steps = commitments.steps(of).getOrDefault(commitment.id(), List.of());
        var assessments = commitments.assessments(of).getOrDefault(commitment.id(), List.of());
        var results = commitments.results(of).getOrDefault(commitment.id(), List.of());
        var contact = stories.firstContacts(of).get(commitment.id());
        var known = directory.load(Stream.of(
                        Stream.of(commitment.promisorId(), commitment.promiseeId()),
                        commitment.originIds().stream(),
                        assessments.stream().flatMap(assessment -> Stream.ofNullable(assessment.sourceId())),
                        results.stream().flatMap(result -> Stream.ofNullable(result.recordId())),
                        contact == null ? Stream.<Long>of() : Stream.of(contact.recordId()))
                .flatMap(ids -> ids)
                .distinct()
                .toList());
        page.main(facts(commitment, known))
                .main(steps(steps))
                .main(assessments(assessments, known))
                .main(results(results, known, contact))
                .main(sections.statements(commitment))
                .side(sections.sources(commitment))
                .wide(sections.relationships(commitment));
    }

    private RecordSection facts(Commitment commitment, Map<Long, Recorded> known) {
        return new RecordSection(
                "facts",
                new FactList()
                        .fact("promisor", Mentions.link(commitment.promisorId(), known))
                        .fact("promisee", Mentions.link(commitment.promiseeId(), known))
                        .fact("promise", commitment.text(Texts.lang()))
                        .fact("arises-from", Mentions.links(commitment.originIds(), known))
                        .fact("made", Dates.orUnknown(commitment.madeOn()))
                        .fact("due", due(commitment))
                        .fact("completion", new CompletionBar(commitment.completion()))
                        .fact("owner", owner(commitment))
                        .note(commitment));
    }

    private @Nullable Component due(Commitment commitment) {
        var due = commitment.dueOn();
        if (due == null) {
            return null;
        }
        var day = new Span(Format.current().date(due));
        if (!commitment.overdueOn(calendar.today())) {
            return day;
        }
        var late = new Span(getTranslation("commitment.overdue"));
        late.addClassNames("cn-badge", "cn-conflict");
        return FactList.row(day, late);
    }

    private @Nullable String owner(Commitment commitment) {
        return commitment.owner() == null
                ? null
                : owners.find(commitment.owner()).map(Owners.Owner::fullName).orElse(commitment.owner());
    }

    private @Nullable RecordSection steps(List<CommitmentStep> steps) {
        if (steps.isEmpty()) {
            return null;
        }
        var section = new RecordSection("steps");
        return section.count(steps.size())
                .add(new Table<CommitmentStep>(section.title())
                        .column("step", step -> new Span(step.text(Texts.lang())))
                        .column("due", step -> day(step.dueOn()))
                        .column(
                                "done",
                                step -> step.doneOn() == null
                                        ? new Span(getTranslation("commitment.step.open"))
                                        : day(step.doneOn()))
                        .rows(steps));
    }

    private RecordSection assessments(List<CommitmentAssessment> assessments, Map<Long, Recorded> known) {
        var section = new RecordSection("assessments");
        return assessments.isEmpty()
                ? section.empty()
                : section.count(assessments.size())
                        .add(new Table<CommitmentAssessment>(section.title())
                                .column("completion", assessment -> new CompletionBar(assessment.completion()))
                                .column("date", assessment -> day(assessment.on()))
                                .column("assessor", assessment -> new Span(assessment.assessor()))
                                .column("evidence", assessment -> evidence(assessment, known))
                                .rows(assessments));
    }

    private static @Nullable Component evidence(CommitmentAssessment assessment, Map<Long, Recorded> known) {
        var text = assessment.evidence(Texts.lang());
        var source = Mentions.link(assessment.sourceId(), known);
        if (text == null || source == null) {
            return text == null ? source : new Span(text);
        }
        return new Div(new Div(text), source);
    }

    private RecordSection results(
            List<CommitmentResult> results, Map<Long, Recorded> known, @Nullable FirstContact contact) {
        var section = new RecordSection("results");
        return results.isEmpty()
                ? section.empty()
                : section.count(results.size())
                        .add(new Table<CommitmentResult>(section.title())
                                .column("result", result -> result(result, known))
                                .column("kind", result -> new Span(Texts.of(result.kind())))
                                .column("date", result -> Dates.orUnknown(result.on()))
                                .column("amount", CommitmentView::amount)
                                .rows(results))
                        .add(contact == null ? null : firstContact(contact, known));
    }

    private static Component result(CommitmentResult result, Map<Long, Recorded> known) {
        var text = new Div(result.text(Texts.lang()));
        var record = Mentions.link(result.recordId(), known);
        return record == null ? text : new Div(text, record);
    }

    private static @Nullable Component amount(CommitmentResult result) {
        if (result.amount() == null) {
            return null;
        }
        var unit = result.unitName(Texts.lang());
        return new Span(Format.current().number(result.amount()) + (unit == null ? "" : " " + unit));
    }

    private @Nullable Component firstContact(FirstContact first, Map<Long, Recorded> known) {
        var record = Mentions.link(first.recordId(), known);
        if (record == null) {
            return null;
        }
        var when = first.on() == null
                ? getTranslation("story.undated")
                : Format.current().date(first.on());
        return new Div(new Span(getTranslation("commitment.first-contact") + " "), record, new Span(" (" + when + ")"));
    }

    private static @Nullable Component day(@Nullable LocalDate day) {
        return day == null ? null : new Span(Format.current().date(day));
    }
}
