package vn.caunoi.matching;

/** What has to hold of a fact for a reason to rest on it, in SQL: accepted, and with an accepted source. */
final class Sourced {

    private Sourced() {}

    /** Of a table of records. */
    static String fact(String table) {
        return "%s.confidence = 'ACCEPTED' and %s".formatted(table, cited(table + ".id"));
    }

    /** Of a record by its number. */
    static String cited(String record) {
        return """
                exists (
                  select from citation join source on source.id = citation.source_id
                  where citation.record_id = %s and source.confidence = 'ACCEPTED')""".formatted(record);
    }
}
