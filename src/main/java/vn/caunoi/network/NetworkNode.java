package vn.caunoi.network;

import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Identified;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;

/** A record in the network, with the number of its neighbours that are not shown. */
public record NetworkNode(Recorded record, int hiddenNeighbours) implements Identified {

    @Override
    public GlobalId globalId() {
        return record.globalId();
    }

    public RecordKind kind() {
        return record.recordKind();
    }

    public String label(Lang lang) {
        return record.label(lang);
    }
}
