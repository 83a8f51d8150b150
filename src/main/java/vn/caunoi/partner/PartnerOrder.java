package vn.caunoi.partner;

import vn.caunoi.base.SortOrder;

/** The order of partners. */
public enum PartnerOrder {
    NAME(SortOrder.byName("name_vi", false)),
    NAME_EN(SortOrder.byName("coalesce(name_en, name_vi)", false)),
    NAME_DESC(SortOrder.byName("name_vi", true)),
    NAME_EN_DESC(SortOrder.byName("coalesce(name_en, name_vi)", true)),
    RELATIONS_DESC(SortOrder.byNumber("relation_count", true));

    private final SortOrder sort;

    PartnerOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
