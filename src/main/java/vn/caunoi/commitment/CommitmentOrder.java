package vn.caunoi.commitment;

import vn.caunoi.base.SortOrder;

/** The order of commitments. */
public enum CommitmentOrder {
    MADE_ON_DESC(SortOrder.byDate("made_on", true)),
    MADE_ON(SortOrder.byDate("made_on", false)),
    DUE_ON(SortOrder.byNextDate("due_on")),
    NAME(SortOrder.byName("name_vi", false)),
    NAME_EN(SortOrder.byName("coalesce(name_en, name_vi)", false));

    private final SortOrder sort;

    CommitmentOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
