package vn.caunoi.coverage;

/** What a mission needs of a province before it can speak for it. */
public enum SheetRequirement {
    ENGLISH_NAME,
    STRENGTHS,
    WISHES,
    CURRENT_FIGURES
}
