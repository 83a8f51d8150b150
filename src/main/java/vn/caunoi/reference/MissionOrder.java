package vn.caunoi.reference;

import vn.caunoi.base.SortOrder;

/** The order of missions. */
public enum MissionOrder {
    NAME(SortOrder.byName("name_vi", false)),
    NAME_EN(SortOrder.byName("coalesce(name_en, name_vi)", false)),
    NAME_DESC(SortOrder.byName("name_vi", true)),
    NAME_EN_DESC(SortOrder.byName("coalesce(name_en, name_vi)", true));

    private final SortOrder sort;

    MissionOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
