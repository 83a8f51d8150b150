package vn.caunoi.delegation;

import vn.caunoi.base.Lang;

/** What an item of a programme is, and how a calendar calls it. */
public enum ProgrammeItemKind {
    TALKS("Hội đàm", "Talks"),
    COURTESY_CALL("Chào xã giao", "Courtesy call"),
    RECEPTION("Tiếp, chiêu đãi", "Reception"),
    VISIT("Thăm, khảo sát", "Visit"),
    FORUM("Diễn đàn, hội thảo", "Forum"),
    SIGNING("Lễ ký", "Signing"),
    TRAVEL("Di chuyển", "Travel"),
    OTHER("Việc khác", "Other");

    private final String vi;
    private final String en;

    ProgrammeItemKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String label(Lang lang) {
        return lang.name(vi, en);
    }
}
