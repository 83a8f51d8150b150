package vn.caunoi.agreement;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Codes;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Page;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.base.graphql.PerRecord;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;

/** Inherited agreements in the API. */
@Controller
class InheritanceController {

    private final Inheritances inheritances;
    private final Provinces provinces;
    private final Codes codes;
    private final Calendar calendar;

    InheritanceController(Inheritances inheritances, Provinces provinces, Codes codes, Calendar calendar) {
        this.inheritances = inheritances;
        this.provinces = provinces;
        this.codes = codes;
        this.calendar = calendar;
    }

    @QueryMapping
    Page<Inheritance> pendingInheritances(@Argument @Nullable String province, DataFetchingEnvironment field) {
        codes.require(Codes.Of.PROVINCE, province, "province");
        return inheritances.pending(province, PageArguments.read(field));
    }

    @MutationMapping
    Outcome inheritanceDecide(
            @Argument String agreement,
            @Argument String province,
            @Argument @Nullable Integer version,
            @Argument Verdict input,
            @Argument @Nullable Map<String, @Nullable Object> evidence) {
        var successor = provinces
                .at(province, calendar.today())
                .orElseThrow(() -> Codes.unknown(Codes.Of.PROVINCE, province, "province"));
        return inheritances.decide(
                GlobalId.parse(agreement, RecordKind.AGREEMENT, "agreement"),
                version,
                successor.id(),
                input,
                Evidence.read(evidence));
    }

    @BatchMapping(typeName = "Agreement", field = "inheritances")
    Map<Agreement, List<Inheritance>> ofAgreements(List<Agreement> agreements) {
        return PerRecord.of(agreements, inheritances::of);
    }

    @SchemaMapping
    CompletableFuture<Recorded> agreement(Inheritance inheritance, DataLoader<Long, Recorded> records) {
        return records.load(inheritance.agreementId());
    }

    @SchemaMapping
    CompletableFuture<Recorded> successor(Inheritance inheritance, DataLoader<Long, Recorded> records) {
        return records.load(inheritance.successorId());
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> predecessors(Inheritance inheritance, DataLoader<Long, Recorded> records) {
        return records.loadMany(inheritance.predecessorIds());
    }
}
