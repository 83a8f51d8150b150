package vn.caunoi.deadline;

/** What has to be done until a deadline. */
public enum DeadlineFulfilment {
    OPINION_RECEIVED,
    REPORTED,
    FILED
}
