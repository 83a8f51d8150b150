package vn.caunoi.worklist;

import vn.caunoi.base.Lang;

/** What is to be done, and how it is called. */
public enum TaskKind {
    PROPOSAL("Trả lời kiến nghị", "Answer the proposal"),
    COMMITMENT("Thực hiện cam kết", "Keep the commitment"),
    COMMITMENT_STEP("Bước thực hiện cam kết", "Step of a commitment"),
    DELEGATION_TASK("Việc chuẩn bị đoàn", "Task of a delegation"),
    DELEGATION_REPORT("Báo cáo kết quả đoàn", "Report on a delegation"),
    STATUTORY_DEADLINE("Thời hạn theo quy định", "Statutory deadline"),
    AGREEMENT_EXPIRING("Thỏa thuận sắp hết hạn", "Agreement about to expire"),
    AGREEMENT_ASLEEP("Thỏa thuận không hoạt động", "Agreement without activity"),
    INHERITANCE("Xác nhận thỏa thuận kế thừa", "Confirm an inherited agreement"),
    HAND_IN("Gửi nhu cầu, kiến nghị cho dịp sắp tới", "Hand in needs and proposals for an occasion");

    private final String vi;
    private final String en;

    TaskKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String label(Lang lang) {
        return lang.name(vi, en);
    }
}
