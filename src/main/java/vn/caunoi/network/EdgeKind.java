package vn.caunoi.network;

import vn.caunoi.base.Lang;

/** What can join two records, with the words for it read from either end. */
public enum EdgeKind {
    TWINNING("kết nghĩa với", "kết nghĩa với", "is twinned with", "is twinned with"),
    FRIENDSHIP_AND_COOPERATION(
            "hữu nghị và hợp tác với",
            "hữu nghị và hợp tác với",
            "has friendship and cooperation with",
            "has friendship and cooperation with"),
    COOPERATION("hợp tác với", "hợp tác với", "cooperates with", "cooperates with"),
    PROJECT_PARTNERSHIP("đối tác dự án với", "đối tác dự án với", "is project partner of", "is project partner of"),
    CONTACT("tiếp xúc với", "tiếp xúc với", "is in contact with", "is in contact with"),
    SIGNED("ký", "được ký bởi", "signed", "was signed by"),
    TOOK_PART("tham gia", "có sự tham gia của", "took part in", "had the participation of"),
    HELD_IN("tổ chức tại", "là nơi tổ chức", "was held in", "was the place of"),
    EDITION_OF("là một kỳ của", "có kỳ", "is an edition of", "has the edition"),
    CARRIES_OUT("triển khai", "được triển khai qua", "carries out", "is carried out by"),
    LOCATED_IN("thuộc", "có đối tác", "is located in", "is home to"),
    SEATED_IN("đặt tại", "là nơi đặt", "has its seat in", "is the seat of"),
    ACCREDITED_TO("kiêm nhiệm", "thuộc địa bàn kiêm nhiệm của", "is accredited to", "is covered by"),
    MEMBER("có thành viên", "là thành viên của", "has the member", "is a member of"),
    SUCCEEDED_BY("được kế thừa bởi", "kế thừa", "was succeeded by", "succeeded"),
    HOLDS_POST("giữ chức vụ tại", "có người giữ chức vụ là", "holds or held a post in", "has or had in a post"),
    HELD_BY("là của", "có", "is held by", "holds"),
    MATCHED_WITH("được ghép nối với", "được ghép nối với", "is matched with", "is matched with"),
    TAKEN_BY("được đầu tư bởi", "đầu tư vào", "is taken by", "invests in"),
    MADE_BY("là kiến nghị của", "kiến nghị", "was made by", "made"),
    MADE_TO("được gửi đến", "tiếp nhận", "was made to", "received"),
    FOLLOWS("nhắc lại", "được nhắc lại bởi", "repeats", "is repeated by"),
    GOES_BACK_TO("xuất phát từ", "dẫn đến", "goes back to", "led to"),
    PROMISED_BY("được cam kết bởi", "cam kết", "was promised by", "promised"),
    PROMISED_TO("dành cho", "được cam kết", "was promised to", "was promised"),
    SENT_BY("là đoàn của", "cử đoàn", "was sent by", "sent"),
    RECEIVED_BY("được đón bởi", "đón đoàn", "was received by", "received"),
    CAME_TO("đem lại", "là kết quả của", "came to", "is a result of");

    private final String vi;
    private final String backVi;
    private final String en;
    private final String backEn;

    EdgeKind(String vi, String backVi, String en, String backEn) {
        this.vi = vi;
        this.backVi = backVi;
        this.en = en;
        this.backEn = backEn;
    }

    /** Whether it is a relation of a province with a partner. */
    public boolean isTie() {
        return ordinal() <= CONTACT.ordinal();
    }

    /** Whether it says where something belongs, and not that somebody did something together. */
    public boolean saysWhere() {
        return switch (this) {
            case LOCATED_IN, SEATED_IN, ACCREDITED_TO, MEMBER, SUCCEEDED_BY, HOLDS_POST, EDITION_OF -> true;
            default -> false;
        };
    }

    /** The words from start to end. */
    public String label(Lang lang) {
        return lang.name(vi, en);
    }

    /** The words from end to start. */
    public String labelBack(Lang lang) {
        return lang.name(backVi, backEn);
    }
}
