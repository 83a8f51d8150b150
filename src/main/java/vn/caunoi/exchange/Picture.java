package vn.caunoi.exchange;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;
import vn.caunoi.network.EdgeKind;
import vn.caunoi.network.KindCount;

/**
 * A part of the network with everything that a file tells of it; {@link Pictures} makes it.
 *
 * @param truncated whether records within the reach of the question were left out
 * @param leftOut how many neighbours are not shown, by kind
 * @param knownAt the register as it stood then
 */
public record Picture(
        Caption caption,
        List<Node> nodes,
        List<Edge> edges,
        boolean truncated,
        List<KindCount> leftOut,
        OffsetDateTime knownAt) {

    /** More than that nobody reads, and no page shows. */
    public static final int MOST_NODES = 5_000;

    public Picture {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        leftOut = List.copyOf(leftOut);
        if (nodes.size() > MOST_NODES) {
            throw new IllegalArgumentException("A picture has at most %d nodes".formatted(MOST_NODES));
        }
    }

    /**
     * A record.
     *
     * @param sort what kind of partner, organisation or country it is; null for records without such a kind
     * @param country ISO 3166-1 code of the country that it belongs to
     * @param hidden how many of its neighbours are not shown
     */
    public record Node(
            GlobalId id,
            @Nullable String sort,
            String labelVi,
            String labelEn,
            @Nullable String country,
            Confidence confidence,
            boolean ended,
            int hidden) {

        String label(Lang lang) {
            return lang.name(labelVi, labelEn);
        }
    }

    /**
     * A fact that joins two records.
     *
     * @param holder the predecessor that entered into it, where an end stands for a province that took it over
     * @param proof the record that proves it
     * @param sources what that record rests on
     */
    public record Edge(
            GlobalId from,
            GlobalId to,
            EdgeKind kind,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            Confidence confidence,
            @Nullable Activity activity,
            @Nullable Holder holder,
            GlobalId proof,
            List<Evidence> sources) {}

    /** Who held a fact before it was taken over. */
    public record Holder(GlobalId id, String labelVi, String labelEn) {

        String label(Lang lang) {
            return lang.name(labelVi, labelEn);
        }
    }

    /** A source, and the place in it that supports a fact. */
    public record Evidence(
            String titleVi,
            @Nullable String titleEn,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable PartialDate publishedOn,
            @Nullable String locator) {

        String title(Lang lang) {
            return lang.name(titleVi, titleEn);
        }

        /** The source without the place in it. */
        private Evidence asAWhole() {
            return new Evidence(titleVi, titleEn, publisher, url, publishedOn, null);
        }
    }

    /** What the whole picture rests on, each source once and with how many facts it supports, those with most first. */
    Map<Evidence, Integer> sources() {
        Map<Evidence, Integer> counted = new LinkedHashMap<>();
        edges.forEach(edge -> edge.sources().stream()
                .map(Evidence::asAWhole)
                .distinct()
                .forEach(source -> counted.merge(source, 1, Integer::sum)));
        Map<Evidence, Integer> sorted = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<Evidence, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
