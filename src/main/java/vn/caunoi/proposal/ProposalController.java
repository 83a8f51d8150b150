package vn.caunoi.proposal;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Codes;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.ChildPages;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.base.graphql.PerRecord;
import vn.caunoi.province.Province;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Seen;

/** Proposals in the API, and the field they give to provinces. */
@Controller
class ProposalController {

    /** How many proposals are assigned at once. */
    private static final int MOST = 200;

    private final Proposals proposals;
    private final Proceedings proceedings;
    private final Codes codes;
    private final Calendar calendar;
    private final ChildPages<OfProvince, Proposal> ofProvince;

    private record OfProvince(boolean lineage, @Nullable LocalDate asOf) {}

    ProposalController(
            Proposals proposals,
            Proceedings proceedings,
            Codes codes,
            Calendar calendar,
            BatchLoaderRegistry registry) {
        this.proposals = proposals;
        this.proceedings = proceedings;
        this.codes = codes;
        this.calendar = calendar;
        this.ofProvince = new ChildPages<>(
                registry,
                "Province.proposals",
                (provinces, wanted, request, counted) ->
                        proposals.ofProvinces(provinces, wanted.lineage(), wanted.asOf(), request, counted));
    }

    @QueryMapping
    ProposalConnection proposals(
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable ProposalFilter filter,
            @Argument ProposalOrder orderBy,
            DataFetchingEnvironment field) {
        var wanted = filter == null ? ProposalFilter.ALL : filter;
        codes.require(Codes.Of.PROVINCE, wanted.province(), "filter.province");
        if (wanted.submittedFrom() != null
                && wanted.submittedTo() != null
                && wanted.submittedFrom().isAfter(wanted.submittedTo())) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    "filter.submittedTo",
                    "Ngày cuối phải bằng hoặc sau ngày đầu.",
                    "The last day must not come before the first.");
        }
        return new ProposalConnection(
                proposals.page(wanted, asOf, orderBy, PageArguments.read(field)), () -> proposals.counts(wanted, asOf));
    }

    @SchemaMapping(typeName = "Province", field = "proposals")
    CompletableFuture<ProposalConnection> ofProvince(
            Province province,
            @Argument boolean includePredecessors,
            @Argument @Nullable LocalDate asOf,
            DataFetchingEnvironment field) {
        return ofProvince
                .load(field, province.id(), new OfProvince(includePredecessors, asOf))
                .thenApply(ProposalConnection::below);
    }

    @BatchMapping
    Map<Proposal, List<ProposalStep>> steps(List<Proposal> proposals) {
        return PerRecord.of(proposals, this.proposals::steps);
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> arisesFrom(Proposal proposal, DataLoader<Long, Recorded> records) {
        return records.loadMany(proposal.originIds());
    }

    @SchemaMapping
    CompletableFuture<Recorded> province(Proposal proposal, DataLoader<Long, Recorded> records) {
        return records.load(proposal.provinceId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> receiver(Proposal proposal, DataLoader<Long, Recorded> records) {
        return proposal.receiverId() == null ? null : records.load(proposal.receiverId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> follows(Proposal proposal, DataLoader<Long, Recorded> records) {
        return proposal.followsId() == null ? null : records.load(proposal.followsId());
    }

    @MutationMapping
    Outcome proposalMove(
            @Argument String id,
            @Argument int version,
            @Argument Map<String, @Nullable Object> step,
            @Argument @Nullable Map<String, @Nullable Object> evidence) {
        return proceedings.move(Seen.parse(id, RecordKind.PROPOSAL, version, "id"), step, Evidence.read(evidence));
    }

    /** What the API is handed for each proposal of an assignment. */
    record Chosen(String id, int version) {}

    /** What the API is handed for an assignment. */
    record Given(
            String owner,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate on,
            @Nullable String actor,
            @Nullable String number) {}

    @MutationMapping
    List<Outcome> proposalsAssign(
            @Argument List<Chosen> proposals,
            @Argument Given input,
            @Argument @Nullable Map<String, @Nullable Object> evidence) {
        if (proposals.size() > MOST) {
            throw new BadInput(
                    BadInput.Code.BAD_PAGE,
                    "proposals",
                    "Mỗi lần giao tối đa %d đề xuất.".formatted(MOST),
                    "At most %d proposals can be assigned at once.".formatted(MOST));
        }
        return proceedings.assign(
                proposals.stream()
                        .map(chosen -> Seen.parse(chosen.id(), RecordKind.PROPOSAL, chosen.version(), "proposals"))
                        .toList(),
                new Assignment(
                        input.owner(),
                        input.dueOn(),
                        input.on() == null ? calendar.today() : input.on(),
                        input.actor(),
                        input.number()),
                Evidence.read(evidence));
    }
}
