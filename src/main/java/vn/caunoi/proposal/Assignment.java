package vn.caunoi.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who shall see to proposals from now on.
 *
 * @param owner the name of the account
 * @param dueOn when the answer is due; what stands is kept where none is given
 * @param on the day of the assignment
 * @param actor who assigns
 * @param number of the document that assigns
 */
public record Assignment(
        String owner,
        @Nullable LocalDate dueOn,
        LocalDate on,
        @Nullable String actor,
        @Nullable String number) {}
