package vn.caunoi.report;

import vn.caunoi.base.Lang;

/** What a line of a monthly report counts. */
public enum ReportLineKind {
    AGREEMENTS_SIGNED("Thỏa thuận ký trong tháng", "Agreements signed in the month"),
    AGREEMENTS_ACTIVATED("Thỏa thuận có hoạt động trong tháng", "Agreements that were active in the month"),
    PROPOSALS_IN("Kiến nghị nhận trong tháng", "Proposals received in the month"),
    PROPOSALS_ANSWERED("Kiến nghị được trả lời trong tháng", "Proposals answered in the month"),
    COMMITMENTS_MADE("Cam kết đưa ra trong tháng", "Commitments made in the month"),
    COMMITMENTS_COMPLETED("Cam kết hoàn thành trong tháng", "Commitments completed in the month"),
    DELEGATIONS_OUT("Đoàn ra trong tháng", "Delegations sent in the month"),
    DELEGATIONS_IN("Đoàn vào trong tháng", "Delegations received in the month"),
    DELEGATIONS("Chuyến thăm, tiếp khách trong tháng", "Visits and receptions in the month"),
    EVENTS("Sự kiện khác và hội nghị trong tháng", "Other events and conferences in the month");

    private final String vi;
    private final String en;

    ReportLineKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String label(Lang lang) {
        return lang.name(vi, en);
    }
}
