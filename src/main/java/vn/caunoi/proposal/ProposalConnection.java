package vn.caunoi.proposal;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Page;

/** A page of proposals; below the whole list it is told what that comes to, when somebody asks. */
record ProposalConnection(Page<Proposal> page, @Nullable Supplier<ProposalCounts> counting) {

    static ProposalConnection below(Page<Proposal> page) {
        return new ProposalConnection(page, null);
    }

    public List<Page.Edge<Proposal>> edges() {
        return page.edges();
    }

    public List<Proposal> nodes() {
        return page.nodes();
    }

    public Page.Info pageInfo() {
        return page.pageInfo();
    }

    public int totalCount() {
        return page.totalCount();
    }

    public @Nullable ProposalCounts counts() {
        return counting == null ? null : counting.get();
    }
}
