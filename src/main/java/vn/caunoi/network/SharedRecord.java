package vn.caunoi.network;

import java.util.List;
import java.util.stream.Collectors;
import vn.caunoi.base.Lang;

/** Something that several records have in common, and what joins each of them with it. */
public record SharedRecord(NetworkNode node, List<Tie> ties) {

    /** The facts that join one of the records with what is shared; for a country, those with its partners. */
    public record Tie(NetworkNode of, List<NetworkEdge> edges) {}

    /** "Đà Nẵng và Hải Phòng cùng có: Kitakyushu (hợp tác với)". */
    public String text(Lang lang) {
        var sharing =
                Sentences.list(ties.stream().map(tie -> tie.of().label(lang)).toList(), lang);
        var how = ties.stream()
                .flatMap(tie -> tie.edges().stream())
                .map(edge -> edge.label(lang))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
        return lang == Lang.VI
                ? "%s cùng có %s (%s)".formatted(sharing, node.label(lang), how)
                : "%s have %s in common (%s)".formatted(sharing, node.label(lang), how);
    }
}
