package vn.caunoi.writing;

import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** A record in the version that was read: who changes it says which one they mean. */
public record Seen(GlobalId id, int version) {

    /** Reads what the API was handed; the argument is named where it cannot be used. */
    public static Seen parse(String id, RecordKind kind, int version, String argument) {
        return new Seen(new GlobalId(kind, GlobalId.parse(id, kind, argument)), version);
    }
}
