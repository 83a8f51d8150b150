package vn.caunoi.agreement;

import org.jspecify.annotations.Nullable;

/** One side of an agreement, as it was then; who signed for it and in which post, where known. */
public record Signatory(
        long partyId,
        @Nullable String locality,
        SignatoryRole role,
        @Nullable Long signedById,
        @Nullable String postThen) {}
