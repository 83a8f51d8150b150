package vn.caunoi.worklist;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Codes;
import vn.caunoi.base.Page;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.province.Provinces;

/** The worklist in the API. */
@Controller
class WorklistController {

    private final Worklists worklists;
    private final Provinces provinces;
    private final Codes codes;
    private final Callers callers;
    private final Calendar calendar;

    WorklistController(Worklists worklists, Provinces provinces, Codes codes, Callers callers, Calendar calendar) {
        this.worklists = worklists;
        this.provinces = provinces;
        this.codes = codes;
        this.callers = callers;
        this.calendar = calendar;
    }

    @QueryMapping
    Worklist worklist(@Argument @Nullable String province, @Argument boolean mine) {
        if (mine) {
            return worklists.hasOwn() ? worklists.mine() : new Worklist(calendar.today(), List.of(), false);
        }
        codes.require(Codes.Of.PROVINCE, province, "province");
        return worklists.of(
                province == null
                        ? Scope.EVERYTHING
                        : provinces
                                .at(province, calendar.today())
                                .map(found -> Scope.of(found.identityId()))
                                .orElseThrow());
    }

    @SchemaMapping
    Page<Task> tasks(Worklist worklist, @Argument @Nullable List<Stage> stages, DataFetchingEnvironment field) {
        return Page.of(
                stages == null ? worklist.tasks() : worklist.in(Set.copyOf(stages)),
                Task::place,
                "WORKLIST",
                PageArguments.read(field));
    }

    @SchemaMapping
    CompletableFuture<Recorded> record(Task task, DataLoader<Long, Recorded> records) {
        return records.load(task.recordId());
    }

    /** Names of people are for those who have signed in. */
    @SchemaMapping
    @Nullable String owner(Task task) {
        return callers.current().readsInternal() ? task.owner() : null;
    }
}
