package vn.caunoi.worklist;

import vn.caunoi.base.Lang;

/** How pressing something is; a task is in one of these. */
public enum Stage {
    OVERDUE("Quá hạn", "Overdue"),
    DUE_SOON("Sắp đến hạn", "Due soon"),
    /** Somebody is to say yes or no to it. */
    TO_CONFIRM("Chờ xác nhận", "To be confirmed"),
    /** Nothing has been heard of it for long. */
    ASLEEP("Lâu không có tin", "Asleep"),
    /** Whoever asks sees to it, and its day is far or not set. */
    IN_HAND("Đang phụ trách", "In hand"),
    /** Somebody else has the next step. */
    WAITING("Chờ bên khác", "Waiting for others");

    private final String vi;
    private final String en;

    Stage(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String label(Lang lang) {
        return lang.name(vi, en);
    }
}
