package vn.caunoi.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which projects of a province.
 *
 * @param openOn a day on which they called for investment
 * @param lineage whether those of its predecessors count
 */
public record HeldProjects(
        @Nullable ProjectStatus status, @Nullable LocalDate openOn, boolean lineage) {}
