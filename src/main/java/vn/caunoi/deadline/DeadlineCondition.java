package vn.caunoi.deadline;

/** What else must hold for a rule to apply. */
public enum DeadlineCondition {
    PRIME_MINISTER_DECIDES,
    COMPETENT_PERSON_DECIDES
}
