package vn.caunoi.writing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;

/** What came of trying to write a record. Unless it is {@link Saved} everything is as it was. */
public sealed interface Outcome {

    /** It stands. */
    record Saved(GlobalId id, int version, @Nullable Change change) implements Outcome {}

    /**
     * Somebody else has changed the record since it was read.
     *
     * @param version the version that stands
     * @param differences the fields in which what stands and what was handed in differ
     */
    record Conflict(GlobalId id, int version, String by, Instant at, List<Difference> differences) implements Outcome {}

    /** One field of a conflict: as it was read, as it was handed in, as it stands. */
    record Difference(
            String field,
            @Nullable Object base,
            @Nullable Object yours,
            @Nullable Object theirs) {}

    /** Something that was handed in cannot be used. */
    record Invalid(List<Problem> problems) implements Outcome {

        static Invalid of(Problem problem) {
            return new Invalid(List.of(problem));
        }
    }

    /** Whoever asks may not do this. */
    record Forbidden(String messageVi, String messageEn) implements Outcome, Told {}

    /** Other records still need it to be as it is. */
    record StillReferenced(List<GlobalId> by, int total, String messageVi, String messageEn) implements Outcome, Told {}

    /** The same holds already for a part of that time. */
    record PeriodOverlaps(String field, List<GlobalId> with, String messageVi, String messageEn)
            implements Outcome, Told {}

    /** It may be in the register already. */
    record DuplicateSuspected(List<GlobalId> candidates, String messageVi, String messageEn) implements Outcome, Told {}

    /** An outcome that is explained in both languages. */
    interface Told {

        String messageVi();

        String messageEn();

        default String message(Lang lang) {
            return lang.name(messageVi(), messageEn());
        }
    }
}
