package vn.caunoi.event;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Sheet;

/** What can be written of an event and of a series. */
@Configuration(proxyBeanMethods = false)
class EventSheets {

    @Bean
    Sheet eventSeriesSheet() {
        return Sheet.of(
                RecordKind.EVENT_SERIES,
                "event_series",
                Field.words("nameVi", 300).needed(),
                Field.words("nameEn", 300),
                Field.words("also", 500));
    }

    @Bean
    Sheet eventSheet() {
        return Sheet.of(
                        RecordKind.EVENT,
                        "event",
                        Field.choice("kind", EventKind.class).needed(),
                        Field.words("nameVi", 500).needed(),
                        Field.words("nameEn", 500),
                        Field.words("also", 500),
                        Field.reference("series", RecordKind.EVENT_SERIES),
                        Field.whole("edition", 1, 1000),
                        Field.roughDate("startsOn"),
                        Field.roughDate("endsOn"),
                        Field.words("dateWording", 200),
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
                        Field.reference("country", RecordKind.COUNTRY),
                        Field.day("handInBy"),
                        Field.words("place", 300),
                        Field.sectors("event_sector", "event_id"),
                        Field.references(
                                "agreements",
                                "event_agreement",
                                "event_id",
                                "agreement_id",
                                null,
                                RecordKind.AGREEMENT),
                        Field.references(
                                "takesUp",
                                "event_origin",
                                "event_id",
                                "record_id",
                                null,
                                RecordKind.NEED,
                                RecordKind.PROPOSAL),
                        Field.rows(
                                "participants",
                                "event_participant",
                                "event_id",
                                "seq",
                                Field.reference(
                                                "participant",
                                                RecordKind.PROVINCE,
                                                RecordKind.PARTNER,
                                                RecordKind.COUNTRY,
                                                RecordKind.MISSION,
                                                RecordKind.ORGANISATION,
                                                RecordKind.PERSON)
                                        .in("record_id")
                                        .needed(),
                                Field.choice("role", ParticipantRole.class).needed()))
                .inOrder("startsOn", "endsOn")
                .inOrder("handInBy", "startsOn");
    }
}
