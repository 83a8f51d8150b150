package vn.caunoi.worklist;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose tasks.
 *
 * @param everything the whole country's
 * @param provinces of these provinces, by identity, their predecessors included
 * @param missions of these missions
 * @param owner only what this account sees to or nobody does; what it sees to elsewhere as well
 */
public record Scope(
        boolean everything,
        Set<Long> provinces,
        Set<Long> missions,
        @Nullable String owner) {

    public static final Scope EVERYTHING = new Scope(true, Set.of(), Set.of(), null);

    /** A province's, whoever sees to them. */
    public static Scope of(long provinceIdentity) {
        return new Scope(false, Set.of(provinceIdentity), Set.of(), null);
    }
}
