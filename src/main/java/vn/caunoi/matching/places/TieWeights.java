package vn.caunoi.matching.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each rule counts. A rule without a weight counts nothing. */
record TieWeights(Map<String, Double> byRule) {

    private static final String FILE = "/matching/tie-weights.csv";

    /** Those that come with the product. */
    static TieWeights fitted() {
        try (var in = TieWeights.class.getResourceAsStream(FILE)) {
            if (in == null) {
                return new TieWeights(Map.of());
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static TieWeights read(String text) {
        var weights = new HashMap<String, Double>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .forEach(line -> {
                    var cells = line.split(",");
                    weights.put(cells[0], Double.valueOf(cells[1]));
                });
        return new TieWeights(Map.copyOf(weights));
    }

    double[] of(List<TieRule> rules) {
        return rules.stream()
                .mapToDouble(rule -> byRule.getOrDefault(rule.key(), 0.0))
                .toArray();
    }
}
