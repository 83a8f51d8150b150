package vn.caunoi.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.base.PartialDate;

/** A person in a post; attestedOn is when a source names the holder, the term itself may be unknown. */
public record PostHolding(
        long personId,
        long bodyId,
        String titleVi,
        String titleEn,
        @Nullable PartialDate attestedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public String title(Lang lang) {
        return lang.name(titleVi, titleEn);
    }
}
