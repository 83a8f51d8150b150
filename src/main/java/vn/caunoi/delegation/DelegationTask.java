package vn.caunoi.delegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * Something that is to be done for a delegation.
 *
 * @param bodyId who does it or is asked, where the register knows them
 * @param who the same in words
 */
public record DelegationTask(
        PreparationKind kind,
        String textVi,
        @Nullable String textEn,
        @Nullable Long bodyId,
        @Nullable String who,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    public String text(Lang lang) {
        return lang.name(textVi, textEn);
    }
}
