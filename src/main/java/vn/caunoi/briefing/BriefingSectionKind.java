package vn.caunoi.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The sections of a briefing, in the order in which it is read; some of them only a delegation, an event or a conference has. */
public enum BriefingSectionKind {
    COVER,
    SUMMARY,
    OUR_OBJECTIVES,
    THEIR_OBJECTIVES,
    POINTS_TO_MAKE,
    LINES_TO_TAKE,
    SENSITIVE_POINTS,
    PROGRAMME,
    PEOPLE,
    NATIONAL_RELATIONS,
    RELATIONSHIP_HISTORY,
    COMMITMENTS,
    OUR_FACT_SHEET,
    PARTNER_FACT_SHEET,
    MATCHES,
    EXPECTED_RESULTS,
    OCCASIONS,
    PROTOCOL,
    PRESS_LINE,
    SOURCES,
    AFTERWARDS;

    private static final Set<BriefingSectionKind> OF_A_CHECKLIST = Set.of(
            SUMMARY,
            OUR_OBJECTIVES,
            THEIR_OBJECTIVES,
            POINTS_TO_MAKE,
            SENSITIVE_POINTS,
            PROGRAMME,
            PEOPLE,
            NATIONAL_RELATIONS,
            COMMITMENTS);

    /** Those that authors can write into where so much is told. */
    public static List<BriefingSectionKind> writable(BriefingSize size) {
        return Arrays.stream(values())
                .filter(kind -> kind != SOURCES && kind.in(size))
                .toList();
    }

    /** Whether a briefing of that size has it. */
    boolean in(BriefingSize size) {
        return size != BriefingSize.CHECKLIST || OF_A_CHECKLIST.contains(this);
    }
}
