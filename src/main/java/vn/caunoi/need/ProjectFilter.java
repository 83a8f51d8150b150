package vn.caunoi.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which projects; conditions add up.
 *
 * @param province the code of a province of today, its predecessors included
 * @param country the code of the country of the investor
 * @param sector the code of a section, its divisions included, or of a division
 * @param openOn a day on which it called for investment
 */
public record ProjectFilter(
        @Nullable String text,
        @Nullable ProjectStatus status,
        @Nullable String province,
        @Nullable String country,
        @Nullable String sector,
        @Nullable LocalDate openOn) {

    public static final ProjectFilter ALL = new ProjectFilter(null, null, null, null, null, null);
}
