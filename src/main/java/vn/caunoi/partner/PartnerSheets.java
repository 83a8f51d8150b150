package vn.caunoi.partner;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Places;
import vn.caunoi.writing.Sheet;

/** What can be written of a partner. */
@Configuration(proxyBeanMethods = false)
class PartnerSheets {

    @Bean
    Sheet partnerSheet() {
        return Sheet.of(
                        RecordKind.PARTNER,
                        "partner",
                        Field.choice("kind", PartnerKind.class).needed(),
                        Field.words("nameVi", 300).needed(),
                        Field.words("nameEn", 300),
                        Field.words("also", 500),
                        Field.reference("country", RecordKind.COUNTRY),
                        Field.words("city", 200),
                        Field.words("localityKind", 100),
                        Field.decimal("latitude"),
                        Field.decimal("longitude"),
                        Field.words("website", 500),
                        Field.words("wikidata", 20),
                        Field.sectors("partner_sector", "partner_id"))
                .rule(Places::onEarth)
                .rule(Places::webAddress);
    }
}
