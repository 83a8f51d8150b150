package vn.caunoi.proposal;

import vn.caunoi.base.SortOrder;

/** The order of proposals. */
public enum ProposalOrder {
    SUBMITTED_ON_DESC(SortOrder.byDate("submitted_on", true)),
    SUBMITTED_ON(SortOrder.byDate("submitted_on", false)),
    DUE_ON(SortOrder.byNextDate("due_on")),
    NAME(SortOrder.byName("name_vi", false)),
    NAME_EN(SortOrder.byName("coalesce(name_en, name_vi)", false));

    private final SortOrder sort;

    ProposalOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
