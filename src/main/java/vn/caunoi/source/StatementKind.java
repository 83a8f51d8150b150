package vn.caunoi.source;

/** What sort of statement. */
public enum StatementKind {
    NEED,
    SERVICE,
    TASK,
    PRIORITY,
    PARTNER_SOUGHT,
    PARTNER_ACTIVITY,
    PRODUCT,
    SECTOR,
    LIMITATION,
    GUIDANCE,
    ASSESSMENT,
    WORK_AREA,
    POLICY,
    DOCUMENT,
    ACTIVITY,
    RANKING,
    RELATED_NEWS,
    BYLINE,
    MENTION
}
