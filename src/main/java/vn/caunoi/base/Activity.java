package vn.caunoi.base;

/** Whether something is alive, by its last dated sign; the rule is the SQL function of the same name. */
public enum Activity {
    ACTIVE,
    SLEEPING,
    DORMANT,
    NEVER_ACTIVATED,
    UNKNOWN
}
