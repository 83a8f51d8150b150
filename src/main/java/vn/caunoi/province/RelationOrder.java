package vn.caunoi.province;

import vn.caunoi.base.SortOrder;

/** The order of relations. */
public enum RelationOrder {
    SINCE_DESC(SortOrder.byDate("since_on", true)),
    SINCE(SortOrder.byDate("since_on", false)),
    PARTNER(SortOrder.byName("partner_vi", false)),
    PARTNER_EN(SortOrder.byName("coalesce(partner_en, partner_vi)", false));

    private final SortOrder sort;

    RelationOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
