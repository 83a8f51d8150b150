package vn.caunoi.base;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is, where the register's users work. */
@Component
public class Calendar {

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
