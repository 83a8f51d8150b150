package vn.caunoi.search;

import java.util.List;
import vn.caunoi.base.Page;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/** A page of search results, best first. */
public record SearchConnection(List<Hit> edges, Page.Info pageInfo) {

    /** One result. */
    public record Hit(String cursor, Recorded node) {

        public RecordKind kind() {
            return node.recordKind();
        }
    }

    public List<Recorded> nodes() {
        return edges.stream().map(Hit::node).toList();
    }
}
