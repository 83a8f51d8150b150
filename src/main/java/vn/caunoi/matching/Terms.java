package vn.caunoi.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.caunoi.base.Lang;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.province.Purpose;

/** The field's words for what sentences name. */
final class Terms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Terms() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Purpose purpose, Lang lang) {
        return switch (purpose) {
            case POLITICAL_EXCHANGE -> lang.name("giao lưu chính trị", "political exchange");
            case FRIENDSHIP -> lang.name("hữu nghị", "friendship");
            case CAPITAL -> lang.name("vốn", "capital");
            case TECHNOLOGY -> lang.name("công nghệ", "technology");
            case TRADE -> lang.name("thương mại", "trade");
            case TOURISM -> lang.name("du lịch", "tourism");
            case EDUCATION -> lang.name("giáo dục", "education");
            case LABOUR -> lang.name("lao động", "labour");
            case CULTURE -> lang.name("văn hóa", "culture");
        };
    }

    static String of(PartnerKind kind, Lang lang) {
        return switch (kind) {
            case FOREIGN_LOCALITY -> lang.name("địa phương nước ngoài", "foreign locality");
            case ENTERPRISE -> lang.name("doanh nghiệp", "enterprise");
            case BUSINESS_ASSOCIATION -> lang.name("hiệp hội doanh nghiệp", "business association");
            case INTERNATIONAL_ORGANISATION -> lang.name("tổ chức quốc tế", "international organisation");
            case FOREIGN_NGO -> lang.name("tổ chức phi chính phủ nước ngoài", "foreign NGO");
            case FUND -> lang.name("quỹ", "fund");
            case ACADEMIC_INSTITUTION -> lang.name("cơ sở đào tạo, nghiên cứu", "academic institution");
            case FOREIGN_MISSION -> lang.name("cơ quan đại diện nước ngoài", "foreign mission");
        };
    }

    /** The level of national ties that a value of the board stands for. */
    static String tie(int level, Lang lang) {
        return switch (level) {
            case 100 ->
                lang.name(
                        "đối tác chiến lược toàn diện hoặc quan hệ đặc biệt",
                        "a comprehensive strategic partnership or special relationship");
            case 70 -> lang.name("đối tác chiến lược", "a strategic partnership");
            case 50 -> lang.name("đối tác toàn diện", "a comprehensive partnership");
            default -> lang.name("quan hệ ngoại giao", "diplomatic relations");
        };
    }

    static String of(FeedbackVerdict verdict, Lang lang) {
        return switch (verdict) {
            case USEFUL -> lang.name("Được đánh giá là hữu ích", "Found useful");
            case NOT_NOW -> lang.name("Chưa phải lúc", "Not now");
            case WRONG -> lang.name("Bị đánh giá là không phù hợp", "Found wrong");
            case ASKED -> lang.name("Đã hỏi đối tác", "The partner was asked");
            case ACCEPTED -> lang.name("Đối tác đã đồng ý", "The partner accepted");
            case MET -> lang.name("Đã gặp", "Met");
            case AGREED -> lang.name("Đã thỏa thuận", "Agreed");
        };
    }
}
