package vn.caunoi.delegation;

import static vn.caunoi.base.RecordKind.AGREEMENT;
import static vn.caunoi.base.RecordKind.CONFERENCE;
import static vn.caunoi.base.RecordKind.COUNTRY;
import static vn.caunoi.base.RecordKind.DELEGATION;
import static vn.caunoi.base.RecordKind.EVENT;
import static vn.caunoi.base.RecordKind.MISSION;
import static vn.caunoi.base.RecordKind.NEED;
import static vn.caunoi.base.RecordKind.ORGANISATION;
import static vn.caunoi.base.RecordKind.PARTNER;
import static vn.caunoi.base.RecordKind.PERSON;
import static vn.caunoi.base.RecordKind.PROPOSAL;
import static vn.caunoi.base.RecordKind.PROVINCE;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Visibility;
import vn.caunoi.province.Purpose;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Type.CodeList;

/** What can be written of a delegation. */
@Configuration(proxyBeanMethods = false)
class DelegationSheets {

    private static final RecordKind[] SIDES = {PROVINCE, ORGANISATION, PARTNER, MISSION};

    @Bean
    Sheet delegationSheet() {
        return Sheet.of(
                        DELEGATION,
                        "delegation",
                        Field.choice("direction", DelegationDirection.class).needed(),
                        Field.words("nameVi", 500).needed(),
                        Field.words("nameEn", 500),
                        Field.words("also", 500),
                        Field.choice("status", DelegationStatus.class).needed().initially(DelegationStatus.IDEA),
                        Field.reference("sender", SIDES).needed(),
                        Field.reference("host", SIDES),
                        Field.reference("country", COUNTRY),
                        Field.roughDate("startsOn"),
                        Field.roughDate("endsOn"),
                        Field.reference("occasion", EVENT, CONFERENCE),
                        Field.choices("purposes", "delegation_purpose", "delegation_id", "purpose", Purpose.class),
                        Field.lines("aimVi", 4000),
                        Field.lines("aimEn", 4000),
                        Field.code("owner", CodeList.OWNER).in("owner"),
                        Field.references(
                                "takesUp", "delegation_origin", "delegation_id", "record_id", null, NEED, PROPOSAL),
                        Field.references(
                                "signs", "delegation_agreement", "delegation_id", "agreement_id", null, AGREEMENT),
                        members(),
                        programme(),
                        tasks(),
                        costs(),
                        Field.lines("outcomeVi", 4000),
                        Field.lines("outcomeEn", 4000),
                        Field.day("reportDueBy"),
                        Field.day("thankedOn"),
                        Field.choice("briefingUseful", BriefingUse.class),
                        Field.lines("briefingNoteVi", 2000),
                        Field.lines("briefingNoteEn", 2000))
                .beginning("visibility", Visibility.INTERNAL)
                .rule(DelegationRules::twoSides)
                .rule(DelegationRules::membersAreSomebody)
                .rule(DelegationRules::oneHeadOnEachSide)
                .rule(DelegationRules::itemsEndAfterTheyStart)
                .rule(DelegationRules::timesHaveAZone)
                .rule(DelegationRules::itemsOnDaysOfTheJourney)
                .rule(DelegationRules::costsWithUnits)
                .rule(DelegationRules::afterwards)
                .inOrder("startsOn", "endsOn");
    }

    private static Field members() {
        return Field.rows(
                "members",
                "delegation_member",
                "delegation_id",
                "seq",
                Field.choice("side", MemberSide.class).needed().initially(MemberSide.OURS),
                Field.choice("role", MemberRole.class).needed().initially(MemberRole.MEMBER),
                Field.reference("person", PERSON),
                Field.words("name", 200),
                Field.words("postVi", 300),
                Field.words("postEn", 300));
    }

    private static Field programme() {
        return Field.rows(
                "programme",
                "delegation_item",
                "delegation_id",
                "seq",
                Field.day("on").in("on_day").needed(),
                Field.time("startsAt"),
                Field.time("endsAt"),
                Field.zone("zone"),
                Field.choice("kind", ProgrammeItemKind.class).needed(),
                Field.words("place", 300),
                Field.reference("country", COUNTRY),
                Field.reference("counterpart", PARTNER, ORGANISATION, MISSION, PERSON, PROVINCE),
                Field.choice("interpreter", Interpreting.class),
                Field.lines("objectiveVi", 4000),
                Field.lines("objectiveEn", 4000));
    }

    private static Field tasks() {
        return Field.rows(
                "tasks",
                "delegation_task",
                "delegation_id",
                "seq",
                Field.choice("kind", PreparationKind.class).needed().initially(PreparationKind.OTHER),
                Field.lines("textVi", 1000).needed(),
                Field.lines("textEn", 1000),
                Field.reference("body", MISSION, ORGANISATION, PROVINCE, PARTNER, PERSON),
                Field.words("who", 200),
                Field.day("dueOn"),
                Field.day("doneOn"));
    }

    private static Field costs() {
        return Field.rows(
                "costs",
                "delegation_cost",
                "delegation_id",
                "seq",
                Field.words("textVi", 500).needed(),
                Field.words("textEn", 500),
                Field.decimal("amount"),
                Field.code("unit", CodeList.UNIT),
                Field.words("payer", 200));
    }
}
