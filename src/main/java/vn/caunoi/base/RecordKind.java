package vn.caunoi.base;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of records the directory holds; each has a GraphQL type and a Java record of the same name. */
public enum RecordKind {
    PROVINCE,
    PARTNER,
    AGREEMENT,
    EVENT,
    CONFERENCE,
    COUNTRY,
    MISSION,
    SOURCE,
    PERSON,
    ORGANISATION,
    TRADE_AGREEMENT,
    EVENT_SERIES,
    RELATION,
    FIGURE,
    STATEMENT,
    NEED,
    PROJECT,
    PROPOSAL,
    COMMITMENT,
    HOLIDAY,
    DEADLINE_RULE,
    DELEGATION;

    private final String typeName = Arrays.stream(name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.joining());

    /** The name of the GraphQL type, for instance TradeAgreement. */
    public String typeName() {
        return typeName;
    }
}
