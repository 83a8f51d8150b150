package vn.caunoi.source;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Places;
import vn.caunoi.writing.Sheet;

/** What can be written of a source and of a statement. */
@Configuration(proxyBeanMethods = false)
class SourceSheets {

    private static final RecordKind[] SPOKEN_OF = {
        RecordKind.PROVINCE, RecordKind.PARTNER, RecordKind.COUNTRY, RecordKind.ORGANISATION, RecordKind.PERSON,
        RecordKind.AGREEMENT, RecordKind.EVENT, RecordKind.CONFERENCE, RecordKind.EVENT_SERIES, RecordKind.MISSION,
        RecordKind.RELATION, RecordKind.TRADE_AGREEMENT, RecordKind.NEED, RecordKind.PROJECT, RecordKind.PROPOSAL,
        RecordKind.COMMITMENT, RecordKind.SOURCE
    };

    @Bean
    Sheet sourceSheet() {
        return Sheet.of(
                        RecordKind.SOURCE,
                        "source",
                        Field.choice("kind", SourceKind.class).needed(),
                        Field.words("titleVi", 500).in("name_vi").needed(),
                        Field.words("titleEn", 500).in("name_en"),
                        Field.words("also", 500),
                        Field.words("publisher", 300),
                        Field.words("author", 300),
                        Field.words("number", 100),
                        Field.words("url", 1000),
                        Field.words("licence", 300),
                        Field.roughDate("publishedOn"),
                        Field.words("publishedNoteVi", 500),
                        Field.words("publishedNoteEn", 500))
                .rule(Places::webAddress);
    }

    @Bean
    Sheet statementSheet() {
        return Sheet.of(
                RecordKind.STATEMENT,
                "statement",
                Field.choice("kind", StatementKind.class).needed(),
                Field.lines("textVi", 4000).needed(),
                Field.lines("textEn", 4000).needed(),
                Field.words("period", 100),
                Field.references("subjects", "statement_party", "statement_id", "record_id", "SUBJECT", SPOKEN_OF),
                Field.references("objects", "statement_party", "statement_id", "record_id", "OBJECT", SPOKEN_OF),
                Field.references("speakers", "statement_party", "statement_id", "record_id", "SPEAKER", SPOKEN_OF));
    }
}
