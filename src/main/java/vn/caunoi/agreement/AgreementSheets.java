package vn.caunoi.agreement;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.ProblemCode;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Values;

/** What can be written of an agreement. */
@Configuration(proxyBeanMethods = false)
class AgreementSheets {

    @Bean
    Sheet agreementSheet(Calendar calendar, InheritanceRule inheritance) {
        var sheet = Sheet.of(
                        RecordKind.AGREEMENT,
                        "agreement",
                        Field.choice("kind", AgreementKind.class).needed(),
                        Field.words("titleVi", 500).in("name_vi").needed(),
                        Field.words("titleEn", 500).in("name_en"),
                        Field.words("also", 500),
                        Field.roughDate("signedOn"),
                        Field.choice("status", AgreementStatus.class).needed().initially(AgreementStatus.SIGNED),
                        Field.words("place", 300),
                        Field.day("expiresOn"),
                        Field.choice("renewal", AgreementRenewal.class),
                        Field.lines("renewalNote", 500),
                        Field.sectors("agreement_sector", "agreement_id"),
                        Field.references(
                                "arisesFrom",
                                "agreement_origin",
                                "agreement_id",
                                "record_id",
                                null,
                                RecordKind.NEED,
                                RecordKind.PROPOSAL,
                                RecordKind.EVENT,
                                RecordKind.CONFERENCE),
                        Field.rows(
                                        "signatories",
                                        "signatory",
                                        "agreement_id",
                                        "seq",
                                        Field.reference(
                                                        "party",
                                                        RecordKind.PROVINCE,
                                                        RecordKind.PARTNER,
                                                        RecordKind.ORGANISATION)
                                                .needed(),
                                        Field.words("locality", 200),
                                        Field.choice("role", SignatoryRole.class)
                                                .needed(),
                                        Field.reference("signedBy", RecordKind.PERSON)
                                                .in("signed_by"),
                                        Field.words("postThen", 200))
                                .needed(),
                        Field.rows(
                                "acts",
                                "agreement_act",
                                "agreement_id",
                                "happened_on nulls last, id",
                                Field.choice("kind", AgreementActKind.class).needed(),
                                Field.roughDate("on").in("happened"),
                                Field.words("number", 100),
                                Field.words("amends", 500),
                                Field.lines("noteVi", 2000),
                                Field.lines("noteEn", 2000)),
                        Field.rows(
                                "inheritances",
                                "inheritance",
                                "agreement_id",
                                "decided_on, successor_id",
                                Field.reference("successor", RecordKind.PROVINCE)
                                        .needed(),
                                Field.choice("decision", InheritanceDecision.class)
                                        .needed(),
                                Field.day("decidedOn").needed(),
                                Field.words("number", 100),
                                Field.lines("noteVi", 2000),
                                Field.lines("noteEn", 2000)))
                .rule(AgreementSheets::bothSidesSign)
                .rule(inheritance)
                .inOrder("signedOn", "endedOn")
                .inOrder("signedOn", "expiresOn")
                .closing("status", AgreementStatus.TERMINATED);
        for (var rule : ActRules.all(calendar::today)) {
            sheet = sheet.rule(rule);
        }
        return sheet;
    }

    private static Optional<Problem> bothSidesSign(Values agreement) {
        var roles = agreement.rows("signatories").stream()
                .map(row -> row.get("role"))
                .toList();
        return roles.contains(SignatoryRole.VIETNAMESE_PARTY.name())
                        && roles.contains(SignatoryRole.FOREIGN_PARTY.name())
                ? Optional.empty()
                : Optional.of(new Problem(
                        "signatories",
                        ProblemCode.REQUIRED,
                        "Cần ít nhất một bên Việt Nam và một bên nước ngoài.",
                        "At least one Vietnamese and one foreign side are needed."));
    }
}
