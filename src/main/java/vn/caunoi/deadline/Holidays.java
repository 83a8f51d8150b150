package vn.caunoi.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.RecordLoader;
import vn.caunoi.base.Rows;

/** Days off, and weekend days worked instead. */
@Service
public class Holidays implements RecordLoader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int FARTHEST = 366;

    private final JdbcClient jdbc;

    Holidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a year, by day; what was withdrawn is none. */
    public List<Holiday> of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    "year",
                    "Năm phải từ %d đến %d.".formatted(FIRST_YEAR, LAST_YEAR),
                    "The year must be from %d to %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return jdbc.sql("""
                        select * from holiday
                        where confidence <> 'WITHDRAWN' and starts_on <= :last and ends_on >= :first
                        order by starts_on, id""")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Holidays::read)
                .list();
    }

    /** The years whose days off are recorded, the latest first. */
    public List<Integer> years() {
        return jdbc.sql("""
                        select distinct extract(year from starts_on)::integer as year
                        from holiday
                        where confidence <> 'WITHDRAWN' and kind = 'DAY_OFF'
                        order by year desc""").query((row, number) -> row.getInt("year")).list();
    }

    /** The calendar as it is recorded. */
    public WorkingDays workingDays() {
        return new WorkingDays(jdbc.sql("select * from holiday where confidence <> 'WITHDRAWN'")
                .query(Holidays::read)
                .list());
    }

    /** So many working days after a day, or before it when the number is negative. */
    public WorkingDay workingDay(LocalDate from, int days) {
        if (days == 0 || Math.abs(days) > FARTHEST) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    "days",
                    "Cần một số từ 1 đến %d, hoặc từ -%d đến -1.".formatted(FARTHEST, FARTHEST),
                    "This must be from 1 to %d, or from -%d to -1.".formatted(FARTHEST, FARTHEST));
        }
        return workingDays().from(from, days);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.HOLIDAY;
    }

    @Override
    public Map<Long, Holiday> load(Collection<Long> ids) {
        return Rows.byId(jdbc, "select * from holiday where id = any(:ids)", ids, Holidays::read);
    }

    private static Holiday read(ResultSet row, int number) throws SQLException {
        return new Holiday(
                row.getLong("id"),
                row.getString("name_vi"),
                row.getString("name_en"),
                HolidayKind.valueOf(row.getString("kind")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("note_vi"),
                row.getString("note_en"),
                Confidence.valueOf(row.getString("confidence")));
    }
}
