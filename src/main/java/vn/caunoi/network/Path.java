package vn.caunoi.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** A chain of facts between two records. */
public record Path(List<Step> steps) {

    /** One record of the chain and the fact that leads to it; the first has none. */
    public record Step(NetworkNode node, @Nullable NetworkEdge edge) {}

    /** "Vĩnh Long – kế thừa – Bến Tre (trước 01/07/2025) – …", each fact read in the direction of the chain. */
    public String text(Lang lang) {
        var text = new StringBuilder();
        for (var step : steps) {
            var edge = step.edge();
            if (edge != null) {
                var forward = edge.to().equals(step.node().globalId());
                text.append(" – ")
                        .append(forward ? edge.kind().label(lang) : edge.kind().labelBack(lang));
                if (edge.since() != null) {
                    text.append(" (").append(edge.since().from().getYear()).append(')');
                }
                text.append(" – ");
            }
            text.append(step.node().label(lang));
        }
        return text.toString();
    }
}
