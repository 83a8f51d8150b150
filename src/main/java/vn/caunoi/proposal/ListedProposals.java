package vn.caunoi.proposal;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Page;

/** A page of proposals; below the whole list it is told what that comes to, when somebody asks. */
record ListedProposals(Page<Proposal> page, @Nullable Supplier<ProposalCounts> counting) {

    static ListedProposals below(Page<Proposal> page) {
        return new ListedProposals(page, null);
    }

    List<Page.Edge<Proposal>> edges() {
        return page.edges();
    }

    List<Proposal> nodes() {
        return page.nodes();
    }

    Page.Info pageInfo() {
        return page.pageInfo();
    }

    int totalCount() {
        return page.totalCount();
    }

    @Nullable ProposalCounts counts() {
        return counting == null ? null : counting.get();
    }
}
