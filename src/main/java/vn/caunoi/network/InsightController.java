package vn.caunoi.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/** What the API answers about the network as a whole: ties, common ground, lacks, communities and who stands out. */
@Controller
class InsightController {

    private static final int PICTURE = 500;
    private static final int BASIS = 2_000;

    private final Networks networks;
    private final CommonGround ground;
    private final NetworkArguments arguments;

    InsightController(Networks networks, CommonGround ground, NetworkArguments arguments) {
        this.networks = networks;
        this.ground = ground;
        this.arguments = arguments;
    }

    @QueryMapping
    Network tieNetwork(
            @Argument @Nullable NetworkFilter filter,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer limit) {
        return networks.ties(arguments.known(filter), asOf, NetworkArguments.within(limit, 200, 1, PICTURE, "limit"));
    }

    @QueryMapping
    NetworkOverview networkOverview(@Argument @Nullable NetworkFilter filter, @Argument @Nullable LocalDate asOf) {
        return networks.overview(arguments.known(filter), asOf);
    }

    @QueryMapping
    List<SharedRecord> commonPartners(
            @Argument List<String> of,
            @Argument @Nullable List<RecordKind> kinds,
            @Argument @Nullable NetworkFilter filter,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first) {
        NetworkArguments.within(of.size(), 0, 2, 20, "of");
        return ground.of(
                arguments.ids(of, "of"),
                kinds == null || kinds.isEmpty() ? Set.of(RecordKind.PARTNER) : Set.copyOf(kinds),
                arguments.known(filter),
                asOf,
                first(first));
    }

    @QueryMapping
    List<MissingPartner> missingPartners(
            @Argument String of,
            @Argument @Nullable List<String> comparedWith,
            @Argument @Nullable List<RecordKind> kinds,
            @Argument @Nullable NetworkFilter filter,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first) {
        return ground.missing(
                GlobalId.parse(of, "of").id(),
                arguments.ids(comparedWith == null ? List.of() : comparedWith, "comparedWith"),
                kinds == null || kinds.isEmpty() ? Set.of(RecordKind.PARTNER) : Set.copyOf(kinds),
                arguments.known(filter),
                asOf,
                first(first));
    }

    @QueryMapping
    List<NetworkNode> provincesWithoutPartners(
            @Argument @Nullable NetworkFilter filter, @Argument @Nullable LocalDate asOf) {
        return ground.untied(arguments.known(filter), asOf);
    }

    @QueryMapping
    List<Bridge> bridges(
            @Argument List<String> between,
            @Argument List<String> and,
            @Argument @Nullable NetworkFilter filter,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first) {
        return ground.bridges(
                arguments.ids(between, "between"),
                arguments.ids(and, "and"),
                arguments.known(filter),
                asOf,
                first(first));
    }

    @QueryMapping
    List<Community> communities(
            @Argument @Nullable String of,
            @Argument @Nullable NetworkFilter filter,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first) {
        var found = Communities.in(basis(of, filter, asOf));
        return found.subList(0, Math.min(first(first), found.size()));
    }

    @QueryMapping
    List<Centrality> centrality(
            @Argument CentralityMeasure by,
            @Argument @Nullable String of,
            @Argument @Nullable NetworkFilter filter,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Integer first) {
        var found = Centralities.in(basis(of, filter, asOf), by);
        return found.subList(0, Math.min(first(first), found.size()));
    }

    /** What stands two steps around a record or, without one, the ties of all provinces. */
    private Network basis(@Nullable String of, @Nullable NetworkFilter filter, @Nullable LocalDate asOf) {
        return of == null
                ? networks.ties(arguments.known(filter), asOf, BASIS)
                : networks.around(List.of(GlobalId.parse(of, "of").id()), 2, BASIS, arguments.known(filter), asOf);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> country(NetworkOverview.CountryGroup group, DataLoader<Long, Recorded> records) {
        return group.countryId() == null ? null : records.load(group.countryId());
    }

    @SchemaMapping(typeName = "TieBundle")
    @Nullable CompletableFuture<Recorded> country(NetworkOverview.Bundle bundle, DataLoader<Long, Recorded> records) {
        return bundle.countryId() == null ? null : records.load(bundle.countryId());
    }

    @SchemaMapping
    List<NetworkNode> members(Community community, @Argument @Nullable Integer first) {
        return community.members().subList(0, Math.min(first(first), community.size()));
    }

    private static int first(@Nullable Integer first) {
        return NetworkArguments.within(first, 20, 1, 200, "first");
    }
}
