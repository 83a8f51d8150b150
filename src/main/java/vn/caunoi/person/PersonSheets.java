package vn.caunoi.person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Sheet;

/** What can be written of a person. */
@Configuration(proxyBeanMethods = false)
class PersonSheets {

    @Bean
    Sheet personSheet() {
        return Sheet.of(
                RecordKind.PERSON,
                "person",
                Field.words("nameVi", 200).needed(),
                Field.words("nameEn", 200),
                Field.words("also", 500),
                Field.rows(
                        "posts",
                        "person_post",
                        "person_id",
                        "id",
                        Field.reference(
                                        "body",
                                        RecordKind.ORGANISATION,
                                        RecordKind.PROVINCE,
                                        RecordKind.PARTNER,
                                        RecordKind.MISSION,
                                        RecordKind.COUNTRY)
                                .needed(),
                        Field.words("titleVi", 200).needed(),
                        Field.words("titleEn", 200).needed(),
                        Field.roughDate("attestedOn"),
                        Field.day("validFrom"),
                        Field.day("validTo")));
    }
}
