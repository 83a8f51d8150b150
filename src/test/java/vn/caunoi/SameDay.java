package vn.caunoi;

import java.time.LocalDate;
import org.springframework.context.annotation.Primary;
import vn.caunoi.base.Calendar;

/** The calendar of tests: what is dormant, current or due does not change with the day they run. */
@Primary
public class SameDay extends Calendar {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Override
    public LocalDate today() {
        return TODAY;
    }
}
