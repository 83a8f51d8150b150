package vn.caunoi.conference;

/** Who gives leave to hold an international conference (Decision 06/2020/QD-TTg, article 3). */
public enum Decider {
    PRIME_MINISTER,
    COMPETENT_PERSON
}
