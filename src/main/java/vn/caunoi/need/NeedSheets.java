package vn.caunoi.need;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Type;
import vn.caunoi.writing.Values;

/** What can be written of needs, offers and projects. */
@Configuration(proxyBeanMethods = false)
class NeedSheets {

    @Bean
    Sheet needSheet() {
        return Sheet.of(
                        RecordKind.NEED,
                        "need",
                        Field.choice("stance", NeedStance.class).needed().initially(NeedStance.NEED),
                        Field.reference("holder", RecordKind.PROVINCE, RecordKind.PARTNER)
                                .needed(),
                        Field.words("nameVi", 300).needed(),
                        Field.words("nameEn", 300),
                        Field.words("also", 500),
                        Field.lines("textVi", 4000),
                        Field.lines("textEn", 4000),
                        Field.choices("resources", "need_resource", "need_id", "resource", ResourceKind.class),
                        Field.sectors("need_sector", "need_id"),
                        Field.references(
                                "countries", "need_country", "need_id", "country_id", null, RecordKind.COUNTRY),
                        Field.day("validFrom"),
                        Field.day("validUntil"),
                        Field.rows(
                                "matches",
                                "need_match",
                                "need_id",
                                "seq",
                                Field.reference("party", RecordKind.PARTNER, RecordKind.PROVINCE)
                                        .needed(),
                                Field.choice("state", MatchState.class).needed().initially(MatchState.SUGGESTED),
                                Field.day("onDay"),
                                Field.lines("noteVi", 2000),
                                Field.lines("noteEn", 2000)))
                .rule(NeedSheets::matchedWithOthers)
                .inOrder("validFrom", "validUntil")
                .inOrder("validFrom", "endedOn");
    }

    @Bean
    Sheet projectSheet() {
        return Sheet.of(
                        RecordKind.PROJECT,
                        "project",
                        Field.reference("province", RecordKind.PROVINCE).needed(),
                        Field.words("nameVi", 500).needed(),
                        Field.words("nameEn", 500),
                        Field.words("also", 500),
                        Field.choice("status", ProjectStatus.class).needed().initially(ProjectStatus.CALLING),
                        Field.lines("textVi", 4000),
                        Field.lines("textEn", 4000),
                        Field.sectors("project_sector", "project_id"),
                        Field.decimal("capital"),
                        Field.code("capitalUnit", Type.CodeList.UNIT),
                        Field.words("site", 300),
                        Field.lines("incentivesVi", 2000),
                        Field.lines("incentivesEn", 2000),
                        Field.lines("contact", 500),
                        Field.reference("investor", RecordKind.PARTNER),
                        Field.day("callingFrom"),
                        Field.day("callingUntil"))
                .rule(NeedSheets::capitalWithItsUnit)
                .rule(NeedSheets::capitalIsMoreThanNothing)
                .rule(NeedSheets::investorHasComeForward)
                .inOrder("callingFrom", "callingUntil")
                .inOrder("callingFrom", "endedOn")
                .closing("status", ProjectStatus.STOPPED);
    }

    private static Optional<Problem> matchedWithOthers(Values need) {
        var holder = need.get("holder");
        var rows = need.rows("matches");
        for (int i = 0; i < rows.size(); i++) {
            if (holder != null && holder.equals(rows.get(i).get("party"))) {
                return Optional.of(new Problem(
                        "matches[%d].party".formatted(i),
                        ProblemCode.NOT_POSSIBLE,
                        "Không thể ghép nối với chính bên có nhu cầu. Hãy chọn bên khác.",
                        "Nobody is matched with itself. Choose somebody else."));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> capitalWithItsUnit(Values project) {
        var capital = project.get("capital") != null;
        return capital == (project.get("capitalUnit") != null)
                ? Optional.empty()
                : Optional.of(new Problem(
                        capital ? "capitalUnit" : "capital",
                        ProblemCode.REQUIRED,
                        "Vốn gồm con số và đơn vị: điền cả hai hoặc bỏ trống cả hai.",
                        "Capital is a number and its unit: give both or neither."));
    }

    private static Optional<Problem> capitalIsMoreThanNothing(Values project) {
        var capital = project.get("capital");
        return capital != null && new BigDecimal(capital.toString()).signum() <= 0
                ? Optional.of(new Problem(
                        "capital",
                        ProblemCode.OUT_OF_RANGE,
                        "Vốn phải lớn hơn 0. Nếu chưa biết thì bỏ trống.",
                        "Capital is more than 0. Leave it empty when it is not known."))
                : Optional.empty();
    }

    private static Optional<Problem> investorHasComeForward(Values project) {
        var status = project.text("status");
        return project.get("investor") != null && ProjectStatus.CALLING.name().equals(status)
                ? Optional.of(
                        new Problem(
                                "status",
                                ProblemCode.NOT_POSSIBLE,
                                "Đã có nhà đầu tư thì dự án không còn chỉ kêu gọi: chọn “đang đàm phán” hoặc “đã có nhà đầu tư”, hoặc bỏ trống nhà đầu tư.",
                                "With an investor the project no longer merely calls: choose “negotiating” or “taken”, or leave the investor empty."))
                : Optional.empty();
    }
}
