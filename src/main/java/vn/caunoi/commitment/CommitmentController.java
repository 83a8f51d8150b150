package vn.caunoi.commitment;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Codes;
import vn.caunoi.base.Page;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.ChildPages;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.base.graphql.PerRecord;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.partner.Partner;
import vn.caunoi.proposal.Proposal;
import vn.caunoi.province.Province;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Seen;

/** Commitments in the API, and the fields they give to what they arise from and to their sides. */
@Controller
class CommitmentController {

    /** How many commitments are assigned at once. */
    private static final int MOST = 100;

    private final Commitments commitments;
    private final Assessing assessing;
    private final Codes codes;
    private final ChildPages<Boolean, Commitment> ofParty;
    private final ChildPages<String, Commitment> arising;

    CommitmentController(Commitments commitments, Assessing assessing, Codes codes, BatchLoaderRegistry registry) {
        this.commitments = commitments;
        this.assessing = assessing;
        this.codes = codes;
        this.ofParty = new ChildPages<>(registry, "Party.commitments", commitments::ofParties);
        this.arising = new ChildPages<>(
                registry,
                "Origin.commitments",
                (origins, none, request, counted) -> commitments.arisingFrom(origins, request, counted));
    }

    @QueryMapping
    Page<Commitment> commitments(
            @Argument @Nullable CommitmentFilter filter,
            @Argument CommitmentOrder orderBy,
            DataFetchingEnvironment field) {
        if (filter != null) {
            codes.require(Codes.Of.PROVINCE, filter.province(), "filter.province");
        }
        return commitments.page(filter == null ? CommitmentFilter.ALL : filter, orderBy, PageArguments.read(field));
    }

    @SchemaMapping(typeName = "Province", field = "commitments")
    CompletableFuture<Page<Commitment>> ofProvince(
            Province province, @Argument boolean includePredecessors, DataFetchingEnvironment field) {
        return ofParty.load(field, province.id(), includePredecessors);
    }

    @SchemaMapping(typeName = "Partner", field = "commitments")
    CompletableFuture<Page<Commitment>> ofPartner(Partner partner, DataFetchingEnvironment field) {
        return ofParty.load(field, partner.id(), false);
    }

    @SchemaMapping(typeName = "Agreement", field = "commitments")
    CompletableFuture<Page<Commitment>> arisingFrom(Agreement agreement, DataFetchingEnvironment field) {
        return arising.load(field, agreement.id(), "");
    }

    @SchemaMapping(typeName = "Proposal", field = "commitments")
    CompletableFuture<Page<Commitment>> answering(Proposal proposal, DataFetchingEnvironment field) {
        return arising.load(field, proposal.id(), "");
    }

    @SchemaMapping(typeName = "Delegation", field = "commitments")
    CompletableFuture<Page<Commitment>> madeOn(Delegation delegation, DataFetchingEnvironment field) {
        return arising.load(field, delegation.id(), "");
    }

    @BatchMapping
    Map<Commitment, List<CommitmentStep>> steps(List<Commitment> commitments) {
        return PerRecord.of(commitments, this.commitments::steps);
    }

    @BatchMapping
    Map<Commitment, List<CommitmentAssessment>> assessments(List<Commitment> commitments) {
        return PerRecord.of(commitments, this.commitments::assessments);
    }

    @BatchMapping
    Map<Commitment, List<CommitmentResult>> results(List<Commitment> commitments) {
        return PerRecord.of(commitments, this.commitments::results);
    }

    @SchemaMapping
    CompletableFuture<Recorded> promisor(Commitment commitment, DataLoader<Long, Recorded> records) {
        return records.load(commitment.promisorId());
    }

    @SchemaMapping
    CompletableFuture<Recorded> promisee(Commitment commitment, DataLoader<Long, Recorded> records) {
        return records.load(commitment.promiseeId());
    }

    /** What whoever asks may not see is not among them. */
    @SchemaMapping
    CompletableFuture<List<Recorded>> arisesFrom(Commitment commitment, DataLoader<Long, Recorded> records) {
        return records.loadMany(commitment.originIds())
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> source(CommitmentAssessment assessment, DataLoader<Long, Recorded> records) {
        return assessment.sourceId() == null ? null : records.load(assessment.sourceId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> record(CommitmentResult result, DataLoader<Long, Recorded> records) {
        return result.recordId() == null ? null : records.load(result.recordId());
    }

    /** What the API is handed for each commitment of an assignment. */
    record Chosen(String id, int version) {}

    @MutationMapping
    Outcome commitmentAssess(
            @Argument String id,
            @Argument int version,
            @Argument Assessing.Finding input,
            @Argument @Nullable Map<String, @Nullable Object> evidence) {
        return assessing.assess(Seen.parse(id, RecordKind.COMMITMENT, version, "id"), input, Evidence.read(evidence));
    }

    @MutationMapping
    List<Outcome> commitmentsAssign(
            @Argument List<Chosen> commitments,
            @Argument Assessing.Duty input,
            @Argument @Nullable Map<String, @Nullable Object> evidence) {
        if (commitments.size() > MOST) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    "commitments",
                    "Mỗi lần giao tối đa %d cam kết.".formatted(MOST),
                    "At most %d commitments can be assigned at once.".formatted(MOST));
        }
        return assessing.assign(
                commitments.stream()
                        .map(chosen -> Seen.parse(chosen.id(), RecordKind.COMMITMENT, chosen.version(), "commitments"))
                        .toList(),
                input,
                Evidence.read(evidence));
    }
}
