package vn.caunoi.agreement;

import vn.caunoi.base.SortOrder;

/** The order of agreements. */
public enum AgreementOrder {
    SIGNED_ON_DESC(SortOrder.byDate("signed_on", true)),
    SIGNED_ON(SortOrder.byDate("signed_on", false)),
    EXPIRES_ON(SortOrder.byDate("expires_on", false)),
    TITLE(SortOrder.byName("name_vi", false)),
    TITLE_EN(SortOrder.byName("coalesce(name_en, name_vi)", false));

    private final SortOrder sort;

    AgreementOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
