package vn.caunoi.need;

import vn.caunoi.base.SortOrder;

/** The order of projects. */
public enum ProjectOrder {
    NAME(SortOrder.byName("name_vi", false)),
    NAME_EN(SortOrder.byName("coalesce(name_en, name_vi)", false)),
    CALLING_FROM_DESC(SortOrder.byDate("calling_from", true));

    private final SortOrder sort;

    ProjectOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
