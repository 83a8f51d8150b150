package vn.caunoi.delegation;

import vn.caunoi.base.SortOrder;

/** The order of delegations. */
public enum DelegationOrder {
    STARTS_ON_DESC(SortOrder.byDate("starts_on", true)),
    STARTS_ON(SortOrder.byDate("starts_on", false)),
    NAME(SortOrder.byName("name_vi", false)),
    NAME_EN(SortOrder.byName("coalesce(name_en, name_vi)", false));

    private final SortOrder sort;

    DelegationOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
