package vn.caunoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.PerRecord;
import vn.caunoi.conference.Conference;

/** Deadlines, their rules and the calendar in the API. */
@Controller
class DeadlineController {

    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final Holidays holidays;

    DeadlineController(Deadlines deadlines, DeadlineRules rules, Holidays holidays) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.holidays = holidays;
    }

    @QueryMapping
    List<DeadlineRule> deadlineRules() {
        return rules.all();
    }

    @QueryMapping
    List<Holiday> holidays(@Argument int year) {
        return holidays.of(year);
    }

    @QueryMapping
    WorkingDay workingDay(@Argument LocalDate from, @Argument int days) {
        return holidays.workingDay(from, days);
    }

    @BatchMapping(typeName = "Agreement", field = "deadlines")
    Map<Agreement, List<Deadline>> ofAgreements(List<Agreement> agreements) {
        return PerRecord.of(agreements, deadlines::of);
    }

    @BatchMapping(typeName = "Conference", field = "deadlines")
    Map<Conference, List<Deadline>> ofConferences(List<Conference> conferences) {
        return PerRecord.of(conferences, deadlines::ofConferences);
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(Deadline deadline, DataLoader<Long, Recorded> records) {
        return records.load(deadline.recordId());
    }
}
