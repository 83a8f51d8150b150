package vn.caunoi.agreement;

/** The kinds of agreements. */
public enum AgreementKind {
    AGREEMENT,
    MEMORANDUM_OF_UNDERSTANDING,
    LETTER_OF_INTENT,
    JOINT_STATEMENT,
    COOPERATION_PROGRAMME,
    TWINNING_AGREEMENT
}
