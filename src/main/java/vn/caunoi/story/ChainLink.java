package vn.caunoi.story;

import vn.caunoi.base.Lang;

/** The links of the chain from need to result, in its order, each with its words. */
public enum ChainLink {
    NEED("nhu cầu", "need"),
    PROPOSAL("đề xuất", "proposal"),
    MATCH("ghép nối", "match"),
    MEETING("tiếp xúc", "meeting"),
    AGREEMENT("thỏa thuận", "agreement"),
    COMMITMENT("cam kết", "commitment"),
    RESULT("kết quả", "result");

    private final String vi;
    private final String en;

    ChainLink(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Its name as it stands in a sentence. */
    public String name(Lang lang) {
        return lang.name(vi, en);
    }
}
