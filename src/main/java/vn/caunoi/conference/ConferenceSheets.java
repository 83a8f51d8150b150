package vn.caunoi.conference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Sheet;

/** What can be written of a conference. */
@Configuration(proxyBeanMethods = false)
class ConferenceSheets {

    @Bean
    Sheet conferenceSheet() {
        return Sheet.of(
                        RecordKind.CONFERENCE,
                        "conference",
                        Field.reference("series", RecordKind.EVENT_SERIES).needed(),
                        Field.whole("ordinal", 1, 1000).needed(),
                        Field.words("nameVi", 500).needed(),
                        Field.words("nameEn", 500),
                        Field.words("also", 500),
                        Field.lines("themeVi", 1000),
                        Field.lines("themeEn", 1000),
                        Field.roughDate("startsOn"),
                        Field.roughDate("endsOn"),
                        Field.words("dateNoteVi", 500),
                        Field.words("dateNoteEn", 500),
                        Field.choice(
                                        "dateConfidence",
                                        Confidence.class,
                                        Confidence.ACCEPTED,
                                        Confidence.SUGGESTED,
                                        Confidence.DISPUTED)
                                .needed()
                                .initially(Confidence.ACCEPTED),
                        Field.reference("province", RecordKind.PROVINCE),
                        Field.day("handInBy"),
                        Field.words("place", 300),
                        Field.roughDate("filedOn"),
                        Field.choice("decidedBy", Decider.class),
                        Field.rows(
                                "items",
                                "conference_item",
                                "conference_id",
                                "kind, ordinal",
                                Field.choice("kind", ConferenceItemKind.class).needed(),
                                Field.whole("ordinal", 1, 1000).needed(),
                                Field.lines("textVi", 2000).needed(),
                                Field.lines("textEn", 2000).needed()))
                .inOrder("startsOn", "endsOn")
                .inOrder("handInBy", "startsOn");
    }
}
