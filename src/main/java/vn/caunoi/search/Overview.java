package vn.caunoi.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;

/** What the register holds, and where it has gaps. */
public record Overview(
        List<RecordCount> counts, List<Gap> gaps, @Nullable LocalDate changedOn) {

    /** How many records of one kind there are, and how many of them are only suggested; provinces are today's. */
    public record RecordCount(RecordKind kind, int total, int suggested) {}

    /** Something that many records lack. */
    public record Gap(GapKind kind, int count) {}

    /** What records can lack. */
    public enum GapKind {
        PROVINCES_WITHOUT_PARTNERS,
        PROVINCES_WITHOUT_FIGURES,
        RELATIONS_WITHOUT_DATE,
        RELATIONS_WITHOUT_PURPOSE,
        AGREEMENTS_WITHOUT_DATE,
        AGREEMENTS_WITHOUT_SECTOR,
        COUNTRIES_WITHOUT_DATE
    }
}
