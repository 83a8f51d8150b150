package vn.caunoi.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Identified;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;

/**
 * A record in the network.
 *
 * @param ended whether it has ended, as a province that was merged
 * @param countryId the country it belongs to, where it belongs to one
 * @param hidden its neighbours that are not shown, by kind
 */
public record NetworkNode(
        GlobalId globalId,
        String labelVi,
        String labelEn,
        Confidence confidence,
        boolean ended,
        @Nullable Long countryId,
        List<KindCount> hidden)
        implements Identified {

    public long recordId() {
        return globalId.id();
    }

    public RecordKind kind() {
        return globalId.kind();
    }

    public String label(Lang lang) {
        return lang.name(labelVi, labelEn);
    }

    /** How many neighbours are not shown. */
    public int hiddenNeighbours() {
        return hidden.stream().mapToInt(KindCount::count).sum();
    }
}
