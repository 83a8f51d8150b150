package vn.caunoi.story;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;

/**
 * What something that was promised, and what came of it, is traced back to.
 *
 * @param kind what it was: a need that was stated, a proposal, a visit, the signing of an agreement
 * @param on null where no source tells when
 */
public record FirstContact(
        long recordId, MomentKind kind, @Nullable PartialDate on) {}
