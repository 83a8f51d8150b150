package vn.caunoi.conference;

import vn.caunoi.base.SortOrder;

/** The order of conferences. */
public enum ConferenceOrder {
    STARTS_ON_DESC(SortOrder.byDate("starts_on", true)),
    STARTS_ON(SortOrder.byDate("starts_on", false)),
    NAME(SortOrder.byName("name_vi", false)),
    NAME_EN(SortOrder.byName("coalesce(name_en, name_vi)", false));

    private final SortOrder sort;

    ConferenceOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
