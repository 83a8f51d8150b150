package vn.caunoi.ui.component;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record, or a group of records, in the drawn network.
 *
 * @param kind what it is: PROVINCE, PARTNER, AGREEMENT, REGION, GROUP …, decides shape and colour
 * @param label its name in the reader's language
 * @param sublabel a second, smaller line such as the country
 * @param href the address of its page, without a leading slash
 * @param status ACCEPTED or SUGGESTED; a suggested record is drawn with a broken outline
 * @param ended it is over, as a merged province is: drawn hollow and told so
 * @param hidden how many of its neighbours are not in the picture
 * @param hiddenKinds what the hidden neighbours are; each kind can be laid open alone
 * @param weight how much it stands for, 1 for a plain record: members of a group or a centrality; drawn larger
 * @param group the group it belongs to; what belongs together stands together and is framed
 * @param rank its column from the left in the layout CHAIN
 * @param place the ISO code of the country it stands in, for the layout MAP
 */
public record GraphNode(
        String id,
        String kind,
        String label,
        @Nullable String sublabel,
        @Nullable String href,
        @Nullable String status,
        boolean ended,
        int hidden,
        List<Hidden> hiddenKinds,
        double weight,
        @Nullable String group,
        @Nullable Integer rank,
        @Nullable String place)
        implements Serializable {

    /**
     * Neighbours of one kind that are not in the picture.
     *
     * @param text how many and what, already written for the reader: "20 đối tác"
     */
    public record Hidden(String kind, String text) implements Serializable {}

    public GraphNode {
        hiddenKinds = List.copyOf(hiddenKinds);
    }

    public GraphNode(String id, String kind, String label) {
        this(id, kind, label, null, null, null, false, 0, List.of(), 1, null, null, null);
    }
}
