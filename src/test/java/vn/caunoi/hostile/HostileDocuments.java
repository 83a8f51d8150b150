package vn.caunoi.hostile;

import java.util.Random;

/** Documents that are too much of something, or go round in circles. */
final class HostileDocuments {

    private HostileDocuments() {}

    static String any(Random chance) {
        var many = 2 + chance.nextInt(chance.nextInt(20) == 0 ? 5_000 : 200);
        return switch (chance.nextInt(14)) {
            case 0 ->
                "{ province(code: \"48\") " + "{ predecessors ".repeat(many) + "{ id }" + " }".repeat(many) + " }";
            case 1 -> "{ " + "a: sectors { code } ".repeat(many) + "}";
            case 2 -> {
                var aliases = new StringBuilder("{ sectors { ");
                for (var i = 0; i < many; i++) {
                    aliases.append("a").append(i).append(": code ");
                }
                yield aliases.append("} }").toString();
            }
            case 3 -> "{ sectors { code " + "@include(if: true) ".repeat(many) + "} }";
            case 4 -> "{ sectors { code " + "@x(y: 1) ".repeat(many) + "} }";
            case 5 -> "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }";
            case 6 -> {
                var bomb = new StringBuilder("{ sectors { ...F0 } } ");
                for (var i = 0; i < many; i++) {
                    bomb.append("fragment F%d on Sector { ...F%d ...F%d } ".formatted(i, i + 1, i + 1));
                }
                yield bomb.append("fragment F%d on Sector { code }".formatted(many))
                        .toString();
            }
            case 7 -> "{ search(text: " + "[".repeat(many) + "\"a\"" + "]".repeat(many) + ") { __typename } }";
            case 8 ->
                "{ provinces(first: %d) { nodes { partners(first: %d) { nodes { id } } } } }"
                        .formatted(chance.nextInt(), chance.nextInt());
            case 9 ->
                "{ __schema { types " + "{ fields { type ".repeat(many) + "{ name } " + "} } ".repeat(many) + "} }";
            case 10 -> "query A { sectors { code } } ".repeat(many);
            case 11 -> "subscription { " + HostileTexts.any(chance) + " }";
            case 12 -> "# " + HostileTexts.any(chance).repeat(many);
            default -> "query (" + "$x: Nothing ".repeat(many) + ") { " + HostileTexts.any(chance) + " }";
        };
    }
}
