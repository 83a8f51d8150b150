package vn.caunoi.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Places;
import vn.caunoi.writing.Sheet;

/** What can be written of countries, trade agreements, missions and organisations. */
@Configuration(proxyBeanMethods = false)
class ReferenceSheets {

    @Bean
    Sheet countrySheet() {
        return Sheet.of(
                RecordKind.COUNTRY,
                "country",
                Field.words("code", 2).needed().asKey(),
                Field.choice("kind", CountryKind.class).needed().initially(CountryKind.STATE),
                Field.words("nameVi", 200).needed(),
                Field.words("nameEn", 200),
                Field.words("also", 500),
                Field.rows(
                        "ties",
                        "country_tie",
                        "country_id",
                        "since_on nulls last, kind",
                        Field.choice("kind", CountryTieKind.class).needed(),
                        Field.roughDate("since"),
                        Field.day("until").in("until_on"),
                        tieConfidence(),
                        Field.words("noteVi", 1000),
                        Field.words("noteEn", 1000)));
    }

    @Bean
    Sheet tradeAgreementSheet() {
        return Sheet.of(
                RecordKind.TRADE_AGREEMENT,
                "trade_agreement",
                Field.words("code", 40).needed().asKey(),
                Field.words("nameVi", 300).needed(),
                Field.words("nameEn", 300),
                Field.words("also", 500),
                Field.choice("state", TradeAgreementState.class).needed(),
                Field.roughDate("inForceOn"),
                Field.rows(
                        "members",
                        "trade_agreement_member",
                        "trade_agreement_id",
                        "country_id",
                        Field.reference("country", RecordKind.COUNTRY).needed(),
                        Field.choice("state", TradeAgreementState.class).needed(),
                        tieConfidence()));
    }

    @Bean
    Sheet missionSheet() {
        return Sheet.of(
                        RecordKind.MISSION,
                        "mission",
                        Field.choice("kind", MissionKind.class).needed(),
                        Field.words("nameVi", 300).needed(),
                        Field.words("nameEn", 300),
                        Field.words("also", 500),
                        Field.reference("country", RecordKind.COUNTRY),
                        Field.words("city", 200),
                        Field.decimal("latitude"),
                        Field.decimal("longitude"),
                        Field.words("website", 500),
                        Field.words("wikidata", 20),
                        Field.references(
                                "accreditedTo",
                                "mission_accreditation",
                                "mission_id",
                                "country_id",
                                null,
                                RecordKind.COUNTRY))
                .rule(Places::onEarth)
                .rule(Places::webAddress);
    }

    @Bean
    Sheet organisationSheet() {
        return Sheet.of(
                RecordKind.ORGANISATION,
                "organisation",
                Field.choice("kind", OrganisationKind.class).needed(),
                Field.words("nameVi", 300).needed(),
                Field.words("nameEn", 300),
                Field.words("also", 500));
    }

    private static Field tieConfidence() {
        return Field.choice("confidence", Confidence.class).needed().initially(Confidence.SUGGESTED);
    }
}
