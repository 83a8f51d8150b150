package vn.caunoi.delegation;

import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * Somebody who takes part in a delegation.
 *
 * @param personId the person, where the register knows them
 * @param name what they are called where it does not
 * @param postVi the post as it was written or, where none was, the one the person held on the first day
 */
public record DelegationMember(
        MemberSide side,
        MemberRole role,
        @Nullable Long personId,
        @Nullable String name,
        @Nullable String postVi,
        @Nullable String postEn) {

    public @Nullable String post(Lang lang) {
        return lang.pick(postVi, postEn);
    }

    /** Whether it is known who it is, and not only which post. */
    boolean isNamed() {
        return personId != null || name != null;
    }
}
