package vn.caunoi.source;

import vn.caunoi.base.SortOrder;

/** The order of sources. */
public enum SourceOrder {
    TITLE(SortOrder.byName("name_vi", false)),
    TITLE_EN(SortOrder.byName("coalesce(name_en, name_vi)", false)),
    TITLE_DESC(SortOrder.byName("name_vi", true)),
    TITLE_EN_DESC(SortOrder.byName("coalesce(name_en, name_vi)", true)),
    CITATIONS_DESC(SortOrder.byNumber("citation_count", true)),
    PUBLISHED_DESC(SortOrder.byDate("published_on", true));

    private final SortOrder sort;

    SourceOrder(SortOrder sort) {
        this.sort = sort;
    }

    SortOrder sort() {
        return sort;
    }
}
