package vn.caunoi.province;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Places;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Type;

/** What can be written of a province and of its relations. */
@Configuration(proxyBeanMethods = false)
class ProvinceSheets {

    @Bean
    Sheet provinceSheet() {
        return Sheet.of(
                        RecordKind.PROVINCE,
                        "province",
                        Field.reference("continues", RecordKind.PROVINCE).asKey(),
                        Field.words("code", 2).needed(),
                        Field.choice("kind", ProvinceKind.class).needed(),
                        Field.words("nameVi", 100).needed(),
                        Field.words("nameEn", 100),
                        Field.words("fullNameVi", 150).needed(),
                        Field.words("fullNameEn", 150).needed(),
                        Field.words("also", 500),
                        Field.words("isoCode", 10),
                        Field.choice("region", Region.class).needed(),
                        Field.truth("coastal").needed().initially(false),
                        Field.codes("landBorder", Type.CodeList.COUNTRY),
                        Field.decimal("latitude"),
                        Field.decimal("longitude"),
                        Field.day("validFrom"),
                        Field.day("validTo"),
                        Field.words("legalBasis", 300),
                        Field.rows(
                                "predecessors",
                                "succession",
                                "successor_id",
                                "on_date, predecessor_id",
                                Field.reference("province", RecordKind.PROVINCE)
                                        .in("predecessor_id")
                                        .needed(),
                                Field.choice("kind", SuccessionKind.class).needed(),
                                Field.day("onDate").needed(),
                                Field.words("document", 300).needed()))
                .rule(Places::onEarth)
                .inOrder("validFrom", "validTo");
    }

    @Bean
    Sheet relationSheet() {
        return Sheet.of(
                        RecordKind.RELATION,
                        "relation",
                        Field.choice("kind", RelationKind.class).needed(),
                        Field.reference("province", RecordKind.PROVINCE).needed(),
                        Field.words("locality", 200),
                        Field.choice("localityKind", LocalityKind.class),
                        Field.reference("partner", RecordKind.PARTNER).needed(),
                        Field.choices("purposes", "relation_purpose", "relation_id", "purpose", Purpose.class),
                        Field.choice("stage", RelationStage.class),
                        Field.roughDate("since"),
                        Field.roughDate("until"),
                        Field.reference(
                                "introducer",
                                RecordKind.MISSION,
                                RecordKind.PARTNER,
                                RecordKind.ORGANISATION,
                                RecordKind.PERSON))
                .inOrder("since", "until")
                .closing("stage", RelationStage.ENDED);
    }
}
