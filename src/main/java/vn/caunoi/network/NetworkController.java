package vn.caunoi.network;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;

/** The network and its paths in the API. */
@Controller
class NetworkController {

    private final Networks networks;
    private final Paths paths;

    NetworkController(Networks networks, Paths paths) {
        this.networks = networks;
        this.paths = paths;
    }

    @QueryMapping
    Network network(@Argument String of, @Argument @Nullable Integer depth, @Argument @Nullable Integer limit) {
        return networks.around(
                GlobalId.parse(of, "of").id(), within(depth, 1, 1, 3, "depth"), within(limit, 200, 1, 500, "limit"));
    }

    @QueryMapping
    List<Path> paths(
            @Argument String from,
            @Argument String to,
            @Argument @Nullable Integer maxLength,
            @Argument @Nullable Integer first) {
        return paths.between(
                GlobalId.parse(from, "from").id(),
                GlobalId.parse(to, "to").id(),
                within(maxLength, 4, 1, 6, "maxLength"),
                within(first, 5, 1, 20, "first"));
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(NetworkEdge edge, DataLoader<Long, Recorded> records) {
        return records.load(edge.recordId());
    }

    private static int within(@Nullable Integer asked, int usual, int least, int most, String argument) {
        var value = asked == null ? usual : asked;
        if (value < least || value > most) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    argument,
                    "Giá trị phải từ %d đến %d; đã gửi %d.".formatted(least, most, value),
                    "The value must be %d to %d; %d was sent.".formatted(least, most, value));
        }
        return value;
    }
}
