package vn.caunoi.base;

import java.util.Collection;
import java.util.Map;

/** Reads records of one kind by their ids; each feature gives the directory one of these. */
public interface RecordLoader {

    RecordKind recordKind();

    /** Those that exist, in one statement. */
    Map<Long, ? extends Recorded> load(Collection<Long> ids);
}
