package vn.caunoi.seed;

import java.util.Map;

/** One row of a seed file: where it stands, by what key it is known, its cells and a fingerprint of them. */
record SeedRow(SeedTable table, long line, String key, Map<String, String> cells, String sha256) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
