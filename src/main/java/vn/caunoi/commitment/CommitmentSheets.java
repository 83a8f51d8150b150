package vn.caunoi.commitment;

import static vn.caunoi.base.RecordKind.AGREEMENT;
import static vn.caunoi.base.RecordKind.CONFERENCE;
import static vn.caunoi.base.RecordKind.COUNTRY;
import static vn.caunoi.base.RecordKind.DELEGATION;
import static vn.caunoi.base.RecordKind.EVENT;
import static vn.caunoi.base.RecordKind.MISSION;
import static vn.caunoi.base.RecordKind.ORGANISATION;
import static vn.caunoi.base.RecordKind.PARTNER;
import static vn.caunoi.base.RecordKind.PROJECT;
import static vn.caunoi.base.RecordKind.PROPOSAL;
import static vn.caunoi.base.RecordKind.PROVINCE;
import static vn.caunoi.base.RecordKind.SOURCE;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Type.CodeList;

/** What can be written of a commitment; how far it has come follows from its assessments. */
@Configuration(proxyBeanMethods = false)
class CommitmentSheets {

    private static final RecordKind[] SIDES = {PROVINCE, PARTNER, ORGANISATION, MISSION, COUNTRY};

    @Bean
    Sheet commitmentSheet() {
        return Sheet.of(
                        RecordKind.COMMITMENT,
                        "commitment",
                        Field.words("nameVi", 500).needed(),
                        Field.words("nameEn", 500),
                        Field.words("also", 500),
                        Field.lines("textVi", 4000),
                        Field.lines("textEn", 4000),
                        Field.reference("promisor", SIDES).needed(),
                        Field.reference("promisee", SIDES).needed(),
                        Field.references(
                                "arisesFrom",
                                "commitment_origin",
                                "commitment_id",
                                "record_id",
                                null,
                                AGREEMENT,
                                PROPOSAL,
                                EVENT,
                                CONFERENCE,
                                DELEGATION),
                        Field.roughDate("madeOn"),
                        Field.day("dueOn"),
                        Field.code("owner", CodeList.OWNER).in("owner"),
                        Field.rows(
                                "steps",
                                "commitment_step",
                                "commitment_id",
                                "seq",
                                Field.lines("textVi", 1000).needed(),
                                Field.lines("textEn", 1000),
                                Field.day("dueOn"),
                                Field.day("doneOn")),
                        Field.rows(
                                "assessments",
                                "commitment_assessment",
                                "commitment_id",
                                "seq",
                                Field.choice("completion", Completion.class).needed(),
                                Field.day("on").in("on_day").needed(),
                                Field.words("assessor", 200).needed(),
                                Field.lines("evidenceVi", 2000),
                                Field.lines("evidenceEn", 2000),
                                Field.reference("source", SOURCE)),
                        Field.rows(
                                "results",
                                "commitment_result",
                                "commitment_id",
                                "seq",
                                Field.choice("kind", ResultKind.class).needed(),
                                Field.lines("textVi", 1000).needed(),
                                Field.lines("textEn", 1000),
                                Field.roughDate("on").in("happened"),
                                Field.decimal("amount"),
                                Field.code("unit", CodeList.UNIT),
                                Field.reference("record", PROJECT, EVENT, AGREEMENT, PARTNER)))
                .rule(CommitmentRules::twoSides)
                .rule(CommitmentRules::dueAfterMade)
                .rule(CommitmentRules::stepsAfterMade)
                .rule(CommitmentRules::assessedAfterMade)
                .rule(CommitmentRules::assessedOnEvidence)
                .rule(CommitmentRules::resultsAfterMade)
                .rule(CommitmentRules::amountsWithUnits)
                .inOrder("madeOn", "endedOn");
    }
}
