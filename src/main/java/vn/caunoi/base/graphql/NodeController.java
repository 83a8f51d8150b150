package vn.caunoi.base.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;

/** Relay's refetching: any record by its id. */
@Controller
class NodeController {

    private static final int MOST = 200;

    private final Directory directory;

    NodeController(Directory directory) {
        this.directory = directory;
    }

    @QueryMapping
    Optional<Recorded> node(@Argument String id) {
        return directory.find(GlobalId.parse(id, "id"));
    }

    @QueryMapping
    List<@Nullable Recorded> nodes(@Argument List<String> ids) {
        if (ids.size() > MOST) {
            throw new BadInput(
                    BadInput.Code.BAD_PAGE,
                    "ids",
                    "Mỗi lần hỏi tối đa %d mã; đã gửi %d.".formatted(MOST, ids.size()),
                    "At most %d ids at a time; %d were sent.".formatted(MOST, ids.size()));
        }
        var wanted = ids.stream().map(id -> GlobalId.parse(id, "ids")).toList();
        var found = directory.load(wanted.stream().map(GlobalId::id).toList());
        var nodes = new ArrayList<@Nullable Recorded>();
        for (var id : wanted) {
            var record = found.get(id.id());
            nodes.add(record != null && record.recordKind() == id.kind() ? record : null);
        }
        return nodes;
    }
}
