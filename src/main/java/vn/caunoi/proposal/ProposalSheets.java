package vn.caunoi.proposal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Sheet;
import vn.caunoi.writing.Type.CodeList;

/** What can be written of a proposal. */
@Configuration(proxyBeanMethods = false)
class ProposalSheets {

    @Bean
    Sheet proposalSheet() {
        return Sheet.of(
                        RecordKind.PROPOSAL,
                        "proposal",
                        Field.reference("province", RecordKind.PROVINCE).needed(),
                        Field.words("nameVi", 500).needed(),
                        Field.words("nameEn", 500),
                        Field.words("also", 500),
                        Field.lines("textVi", 8000),
                        Field.lines("textEn", 8000),
                        Field.roughDate("submittedOn"),
                        Field.choice("channel", ProposalChannel.class),
                        Field.choice("topic", ProposalTopic.class).needed(),
                        Field.choice("kind", ProposalKind.class).needed(),
                        Field.words("documentNumber", 100),
                        Field.reference("receiver", RecordKind.ORGANISATION, RecordKind.MISSION),
                        Field.code("owner", CodeList.OWNER).in("owner"),
                        Field.day("dueOn"),
                        Field.reference("follows", RecordKind.PROPOSAL),
                        Field.references(
                                "arisesFrom",
                                "proposal_origin",
                                "proposal_id",
                                "record_id",
                                null,
                                RecordKind.NEED,
                                RecordKind.EVENT,
                                RecordKind.CONFERENCE,
                                RecordKind.AGREEMENT),
                        Field.rows(
                                "steps",
                                "proposal_step",
                                "proposal_id",
                                "seq",
                                Field.choice("kind", ProposalStepKind.class).needed(),
                                Field.day("on").in("on_day").needed(),
                                Field.words("actor", 200),
                                Field.words("number", 100),
                                Field.lines("noteVi", 2000),
                                Field.lines("noteEn", 2000)))
                .rule(StepRules::inOrder)
                .rule(StepRules::notBeforeSubmission)
                .rule(StepRules::receivedBeforeAnswered)
                .rule(StepRules::nothingAfterClosing)
                .rule(StepRules::answersNameTheActor)
                .rule(StepRules::dueAfterSubmission);
    }
}
