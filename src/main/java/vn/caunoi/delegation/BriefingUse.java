package vn.caunoi.delegation;

/** Whether the briefing was useful, as those say who were on the journey. */
public enum BriefingUse {
    YES,
    PARTLY,
    NO
}
