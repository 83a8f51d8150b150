package vn.caunoi.province;

import vn.caunoi.base.SortOrder;

/** The order of provinces. */
public enum ProvinceOrder {
    CODE(SortOrder.byName("code", false)),
    NAME(SortOrder.byName("name_vi", false)),
    NAME_EN(SortOrder.byName("coalesce(name_en, name_vi)", false)),
    NAME_DESC(SortOrder.byName("name_vi", true)),
    NAME_EN_DESC(SortOrder.byName("coalesce(name_en, name_vi)", true)),
    PARTNERS_DESC(SortOrder.byNumber("partner_count", true));

    private final SortOrder sort;

    ProvinceOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
