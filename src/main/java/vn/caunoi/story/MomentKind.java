package vn.caunoi.story;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** What can happen in a story, with its words, the link of the chain it belongs to, and what it says of what goes on. */
public enum MomentKind {
    NEED_STATED(ChainLink.NEED, Sense.BEGINNING, "Nêu nhu cầu", "Need stated"),
    NEED_ENDED(ChainLink.NEED, Sense.CLOSE, "Nhu cầu hết hiệu lực", "Need no longer valid"),
    PROJECT_CALLED(ChainLink.NEED, Sense.BEGINNING, "Mời gọi đầu tư", "Investment called for"),
    PROJECT_NEGOTIATING(ChainLink.NEED, Sense.SIGN, "Đang đàm phán với nhà đầu tư", "In negotiation with an investor"),
    PROJECT_TAKEN(ChainLink.MATCH, Sense.CLOSE, "Đã có nhà đầu tư", "Taken by an investor"),
    PROJECT_STOPPED(ChainLink.NEED, Sense.FAILURE, "Dừng mời gọi đầu tư", "Call for investment stopped"),
    MATCH_SUGGESTED(ChainLink.MATCH, Sense.NOTE, "Gợi ý đối tác", "Partner suggested"),
    MATCH_APPROACHED(ChainLink.MATCH, Sense.SIGN, "Đã tiếp cận đối tác", "Partner approached"),
    MATCH_ACCEPTED(ChainLink.MATCH, Sense.SIGN, "Đối tác nhận lời", "Partner accepted"),
    MATCH_DECLINED(ChainLink.MATCH, Sense.FAILURE, "Đối tác từ chối", "Partner declined"),
    PROPOSAL_MADE(ChainLink.PROPOSAL, Sense.BEGINNING, "Gửi đề xuất", "Proposal made"),
    PROPOSAL_DUE(ChainLink.PROPOSAL, Sense.DUE, "Hạn trả lời", "Answer due"),
    PROPOSAL_RECEIVED(ChainLink.PROPOSAL, Sense.NOTE, "Tiếp nhận đề xuất", "Proposal received"),
    PROPOSAL_ASSIGNED(ChainLink.PROPOSAL, Sense.NOTE, "Giao xử lý đề xuất", "Proposal assigned"),
    PROPOSAL_STARTED(ChainLink.PROPOSAL, Sense.NOTE, "Bắt đầu xử lý đề xuất", "Work on the proposal started"),
    PROPOSAL_INTERIM_ANSWER(ChainLink.PROPOSAL, Sense.SIGN, "Trả lời một phần", "Interim answer"),
    PROPOSAL_ANSWERED(ChainLink.PROPOSAL, Sense.CLOSE, "Trả lời đề xuất", "Proposal answered"),
    PROPOSAL_CLOSED(ChainLink.PROPOSAL, Sense.CLOSE, "Khép lại đề xuất", "Proposal closed"),
    EVENT_HELD(ChainLink.MEETING, Sense.BEGINNING, "Sự kiện, chuyến thăm", "Event or visit"),
    CONFERENCE_HELD(ChainLink.MEETING, Sense.BEGINNING, "Hội nghị", "Conference"),
    DELEGATION_PLANNED(null, Sense.NOTE, "Chuẩn bị đoàn", "Delegation in preparation"),
    DELEGATION_SENT(ChainLink.MEETING, Sense.BEGINNING, "Đoàn ra, đoàn vào", "Delegation"),
    DELEGATION_CANCELLED(null, Sense.FAILURE, "Đoàn bị hủy", "Delegation cancelled"),
    AGREEMENT_PROPOSED(ChainLink.AGREEMENT, Sense.NOTE, "Đề xuất ký thỏa thuận", "Agreement proposed"),
    AGREEMENT_OPINION_REQUESTED(ChainLink.AGREEMENT, Sense.NOTE, "Lấy ý kiến về thỏa thuận", "Opinion requested"),
    AGREEMENT_OPINION_RECEIVED(ChainLink.AGREEMENT, Sense.NOTE, "Nhận ý kiến về thỏa thuận", "Opinion received"),
    AGREEMENT_SIGNED(ChainLink.AGREEMENT, Sense.BEGINNING, "Ký thỏa thuận", "Agreement signed"),
    AGREEMENT_REPORTED(ChainLink.AGREEMENT, Sense.NOTE, "Báo cáo việc ký kết", "Signing reported"),
    AGREEMENT_IN_FORCE(ChainLink.AGREEMENT, Sense.NOTE, "Thỏa thuận có hiệu lực", "Agreement in force"),
    AGREEMENT_AMENDED(ChainLink.AGREEMENT, Sense.SIGN, "Sửa đổi thỏa thuận", "Agreement amended"),
    AGREEMENT_EXTENDED(ChainLink.AGREEMENT, Sense.SIGN, "Gia hạn thỏa thuận", "Agreement extended"),
    AGREEMENT_SUSPENDED(ChainLink.AGREEMENT, Sense.FAILURE, "Tạm đình chỉ thỏa thuận", "Agreement suspended"),
    AGREEMENT_WITHDRAWN(ChainLink.AGREEMENT, Sense.FAILURE, "Rút khỏi thỏa thuận", "Agreement withdrawn from"),
    AGREEMENT_ENDED(ChainLink.AGREEMENT, Sense.FAILURE, "Thỏa thuận chấm dứt", "Agreement ended"),
    COMMITMENT_MADE(ChainLink.COMMITMENT, Sense.BEGINNING, "Cam kết", "Commitment made"),
    COMMITMENT_DUE(ChainLink.COMMITMENT, Sense.DUE, "Hạn thực hiện cam kết", "Commitment due"),
    COMMITMENT_ENDED(ChainLink.COMMITMENT, Sense.CLOSE, "Cam kết kết thúc", "Commitment ended"),
    STEP_DONE(ChainLink.COMMITMENT, Sense.SIGN, "Xong một bước", "Step done"),
    ASSESSED_NO_EVIDENCE(
            ChainLink.COMMITMENT, Sense.FAILURE, "Đánh giá: chưa có bằng chứng thực hiện", "Assessed: no evidence"),
    ASSESSED_NOT_STARTED(ChainLink.COMMITMENT, Sense.NOTE, "Đánh giá: chưa bắt đầu", "Assessed: not started"),
    ASSESSED_LIMITED(ChainLink.COMMITMENT, Sense.SIGN, "Đánh giá: hoàn thành một phần", "Assessed: limited"),
    ASSESSED_SUBSTANTIAL(ChainLink.COMMITMENT, Sense.SIGN, "Đánh giá: hoàn thành phần lớn", "Assessed: substantial"),
    ASSESSED_COMPLETE(ChainLink.COMMITMENT, Sense.CLOSE, "Đánh giá: hoàn thành", "Assessed: complete"),
    RESULT(ChainLink.RESULT, Sense.SIGN, "Kết quả", "Result"),
    REPORTED(null, Sense.NOTE, "Nguồn cho biết", "As a source tells");

    /** What a moment says of whether its record goes on. */
    enum Sense {
        /** Something began from which more is to follow. */
        BEGINNING,
        /** Something was done. */
        SIGN,
        /** Nothing more is to be expected. */
        CLOSE,
        /** It came to nothing, or to nothing for now. */
        FAILURE,
        /** A day by which something is to be done. */
        DUE,
        /** It neither shows that anything came of it nor that nothing will. */
        NOTE
    }

    private final @Nullable ChainLink link;
    private final Sense sense;
    private final String vi;
    private final String en;

    MomentKind(@Nullable ChainLink link, Sense sense, String vi, String en) {
        this.link = link;
        this.sense = sense;
        this.vi = vi;
        this.en = en;
    }

    /** The link of the chain; null for what is only told. */
    public @Nullable ChainLink link() {
        return link;
    }

    Sense sense() {
        return sense;
    }

    public String text(Lang lang) {
        return lang.name(vi, en);
    }
}
