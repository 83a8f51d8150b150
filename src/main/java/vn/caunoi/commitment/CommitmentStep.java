package vn.caunoi.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** One of the steps in which a commitment is to be kept. */
public record CommitmentStep(
        String textVi,
        @Nullable String textEn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    public String text(Lang lang) {
        return lang.name(textVi, textEn);
    }
}
