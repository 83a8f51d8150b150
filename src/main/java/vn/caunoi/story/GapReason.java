package vn.caunoi.story;

import vn.caunoi.base.Lang;

/** What is missing in a gap, with its words. */
public enum GapReason {
    NEED_UNANSWERED("đã nêu nhu cầu, %s không có bước tiếp theo", "need stated, nothing followed for %s"),
    NO_ANSWER("%s không có trả lời", "no answer for %s"),
    NOTHING_FOLLOWED("%s không ghi nhận bước tiếp theo", "nothing followed for %s"),
    SIGNED_ONLY("thỏa thuận đã ký, %s không có hoạt động", "agreement signed, no activity for %s"),
    ASLEEP("thỏa thuận %s không có hoạt động", "agreement without activity for %s"),
    NO_PROGRESS("đã cam kết, %s không có tiến triển", "commitment made, no progress for %s"),
    OVERDUE("quá hạn %s, chưa hoàn thành", "overdue for %s, not complete");

    private final String vi;
    private final String en;

    GapReason(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    String text(Lang lang, int months) {
        return lang.name(vi.formatted(months + " tháng"), en.formatted(months == 1 ? "1 month" : months + " months"));
    }
}
