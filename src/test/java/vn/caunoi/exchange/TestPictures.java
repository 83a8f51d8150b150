package vn.caunoi.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.EdgeKind;
import vn.caunoi.network.KindCount;

/** A picture made by hand, with a record and a fact of every sort that files tell apart. */
final class TestPictures {

    static final GlobalId KHANH_HOA = new GlobalId(RecordKind.PROVINCE, 1);
    static final GlobalId NINH_THUAN = new GlobalId(RecordKind.PROVINCE, 2);
    static final GlobalId FUKUOKA = new GlobalId(RecordKind.PARTNER, 3);
    static final GlobalId FACTORY = new GlobalId(RecordKind.PARTNER, 4);
    static final GlobalId AGREEMENT = new GlobalId(RecordKind.AGREEMENT, 5);
    static final GlobalId JAPAN = new GlobalId(RecordKind.COUNTRY, 6);
    static final GlobalId OFFICIAL = new GlobalId(RecordKind.PERSON, 7);
    static final GlobalId MINISTRY = new GlobalId(RecordKind.ORGANISATION, 8);
    static final GlobalId FAIR = new GlobalId(RecordKind.EVENT, 9);
    static final GlobalId RELATION = new GlobalId(RecordKind.RELATION, 10);
    static final GlobalId EMBASSY = new GlobalId(RecordKind.MISSION, 11);

    static final Picture.Evidence NEWS = new Picture.Evidence(
            "Khánh Hòa ký kết với Fukuoka",
            "Khanh Hoa signs with Fukuoka",
            "Báo Khánh Hòa",
            "https://example.org/tin",
            new PartialDate(LocalDate.of(2022, 11, 1), PartialDate.Precision.MONTH),
            "đoạn 2");

    private TestPictures() {}

    static Picture whole() {
        return new Picture(
                new Caption(
                        "Khánh Hòa, Hoàng Sa và Trường Sa: đối tác Đông Á",
                        "Nước: Nhật Bản",
                        LocalDate.of(2025, 7, 1),
                        "https://caunoi.example/network?of=1"),
                List.of(
                        node(KHANH_HOA, null, "Khánh Hòa", "Khanh Hoa", "VN"),
                        node(NINH_THUAN, null, "Ninh Thuận (trước 01/07/2025)", "Ninh Thuan (before 01/07/2025)", "VN"),
                        node(FUKUOKA, "FOREIGN_LOCALITY", "Fukuoka", "Fukuoka", "JP"),
                        node(FACTORY, "ENTERPRISE", "=HYPERLINK(\"http://x\")", "=1+1", "JP"),
                        node(AGREEMENT, null, "Bản ghi nhớ <hợp tác> & hữu nghị", "Memorandum", null),
                        node(JAPAN, "STATE", "Nhật Bản", "Japan", "JP"),
                        node(OFFICIAL, null, "Chức danh mẫu", "Sample office-holder", null),
                        node(MINISTRY, "MINISTRY", "Bộ Ngoại giao", "Ministry of Foreign Affairs", "VN"),
                        node(FAIR, null, "Hội chợ", "Fair", null),
                        node(EMBASSY, null, "Đại sứ quán Việt Nam tại Nhật Bản", "Embassy of Vietnam in Japan", "JP")),
                List.of(
                        edge(KHANH_HOA, EdgeKind.FRIENDSHIP_AND_COOPERATION, FUKUOKA, RELATION),
                        edge(KHANH_HOA, EdgeKind.SIGNED, AGREEMENT, AGREEMENT),
                        edge(NINH_THUAN, EdgeKind.SUCCEEDED_BY, KHANH_HOA, KHANH_HOA),
                        edge(OFFICIAL, EdgeKind.HOLDS_POST, MINISTRY, OFFICIAL),
                        edge(FACTORY, EdgeKind.TOOK_PART, FAIR, FAIR),
                        edge(FACTORY, EdgeKind.TOOK_PART, FAIR, FAIR)),
                true,
                List.of(new KindCount(RecordKind.EVENT, 1_234)),
                OffsetDateTime.of(2026, 11, 24, 17, 30, 0, 0, ZoneOffset.UTC));
    }

    private static Picture.Node node(
            GlobalId id, @Nullable String sort, String vi, String en, @Nullable String country) {
        return new Picture.Node(
                id,
                sort,
                vi,
                en,
                country,
                id == FACTORY ? Confidence.SUGGESTED : Confidence.ACCEPTED,
                id == NINH_THUAN,
                id == KHANH_HOA ? 37 : 0);
    }

    private static Picture.Edge edge(GlobalId from, EdgeKind kind, GlobalId to, GlobalId proof) {
        var since =
                switch (kind) {
                    case SIGNED -> PartialDate.day(LocalDate.of(2022, 11, 5));
                    case FRIENDSHIP_AND_COOPERATION ->
                        new PartialDate(LocalDate.of(2022, 11, 1), PartialDate.Precision.MONTH);
                    case HOLDS_POST -> new PartialDate(LocalDate.of(2019, 1, 1), PartialDate.Precision.YEAR);
                    default -> null;
                };
        return new Picture.Edge(
                from,
                to,
                kind,
                since,
                null,
                kind == EdgeKind.TOOK_PART ? Confidence.SUGGESTED : Confidence.ACCEPTED,
                kind == EdgeKind.SIGNED ? Activity.SLEEPING : null,
                kind == EdgeKind.SIGNED
                        ? new Picture.Holder(
                                NINH_THUAN, "Ninh Thuận (trước 01/07/2025)", "Ninh Thuan (before 01/07/2025)")
                        : null,
                proof,
                kind == EdgeKind.SIGNED || kind == EdgeKind.FRIENDSHIP_AND_COOPERATION ? List.of(NEWS) : List.of());
    }
}
