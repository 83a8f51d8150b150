package vn.caunoi.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;

/** The network and its paths in the API. */
@Controller
class NetworkController {

    private final Networks networks;
    private final Paths paths;
    private final NetworkArguments arguments;

    NetworkController(Networks networks, Paths paths, NetworkArguments arguments) {
        this.networks = networks;
        this.paths = paths;
        this.arguments = arguments;
    }

    @QueryMapping
    Network network(
            @Argument String of,
            @Argument @Nullable List<String> with,
            @Argument @Nullable Integer depth,
            @Argument @Nullable Integer limit,
            @Argument @Nullable NetworkFilter filter,
            @Argument @Nullable LocalDate asOf) {
        var records = new ArrayList<Long>();
        records.add(GlobalId.parse(of, "of").id());
        records.addAll(arguments.ids(with == null ? List.of() : with, "with"));
        return networks.around(
                records,
                NetworkArguments.within(depth, 1, 1, 3, "depth"),
                NetworkArguments.within(limit, 200, 1, 500, "limit"),
                arguments.known(filter),
                asOf);
    }

    @QueryMapping
    List<Path> paths(
            @Argument String from,
            @Argument String to,
            @Argument @Nullable Integer maxLength,
            @Argument @Nullable Integer first,
            @Argument @Nullable NetworkFilter filter,
            @Argument @Nullable LocalDate asOf) {
        return paths.between(
                GlobalId.parse(from, "from").id(),
                GlobalId.parse(to, "to").id(),
                NetworkArguments.within(maxLength, 4, 1, 6, "maxLength"),
                NetworkArguments.within(first, 5, 1, 20, "first"),
                arguments.known(filter),
                asOf);
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(NetworkNode node, DataLoader<Long, Recorded> records) {
        return records.load(node.recordId());
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(NetworkEdge edge, DataLoader<Long, Recorded> records) {
        return records.load(edge.recordId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> heldBy(NetworkEdge edge, DataLoader<Long, Recorded> records) {
        var held = edge.heldBy();
        return held == null ? null : records.load(held.id());
    }
}
