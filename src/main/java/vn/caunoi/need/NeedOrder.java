package vn.caunoi.need;

import vn.caunoi.base.SortOrder;

/** The order of needs and offers. */
public enum NeedOrder {
    VALID_FROM_DESC(SortOrder.byDate("valid_from", true)),
    VALID_FROM(SortOrder.byDate("valid_from", false)),
    NAME(SortOrder.byName("name_vi", false)),
    NAME_EN(SortOrder.byName("coalesce(name_en, name_vi)", false));

    private final SortOrder sort;

    NeedOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
