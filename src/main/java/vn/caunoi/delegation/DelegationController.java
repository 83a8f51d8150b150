package vn.caunoi.delegation;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Codes;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.Page;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.ChildPages;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.base.graphql.PerRecord;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Country;

/** Delegations in the API, and the fields they give to their sides and countries. */
@Controller
class DelegationController {

    private final Delegations delegations;
    private final Preparations preparations;
    private final ProgrammeCalendar calendars;
    private final Codes codes;
    private final ChildPages<Boolean, Delegation> ofParty;
    private final ChildPages<String, Delegation> ofCountry;

    DelegationController(
            Delegations delegations,
            Preparations preparations,
            ProgrammeCalendar calendars,
            Codes codes,
            BatchLoaderRegistry registry) {
        this.delegations = delegations;
        this.preparations = preparations;
        this.calendars = calendars;
        this.codes = codes;
        this.ofParty = new ChildPages<>(registry, "Party.delegations", delegations::ofParties);
        this.ofCountry = new ChildPages<>(
                registry,
                "Country.delegations",
                (countries, none, request, counted) -> delegations.withCountries(countries, request, counted));
    }

    @QueryMapping
    Optional<Delegation> delegation(@Argument String id) {
        return delegations.find(GlobalId.parse(id, RecordKind.DELEGATION, "id"));
    }

    @QueryMapping
    Page<Delegation> delegations(
            @Argument @Nullable DelegationFilter filter,
            @Argument DelegationOrder orderBy,
            DataFetchingEnvironment field) {
        var wanted = filter == null ? DelegationFilter.ALL : filter;
        codes.require(Codes.Of.PROVINCE, wanted.province(), "filter.province");
        codes.require(Codes.Of.COUNTRY, wanted.country(), "filter.country");
        if (wanted.from() != null && wanted.to() != null && wanted.from().isAfter(wanted.to())) {
            throw new BadInput(
                    BadInput.Code.BAD_RANGE,
                    "filter.to",
                    "Ngày cuối phải bằng hoặc sau ngày đầu.",
                    "The last day must not come before the first.");
        }
        return delegations.page(wanted, orderBy, PageArguments.read(field));
    }

    @QueryMapping
    Optional<String> delegationCalendar(@Argument String id, @Argument @Nullable String whom, @Argument Lang language) {
        var number = whom == null ? null : GlobalId.parse(whom, "whom").id();
        return delegation(id).map(delegation -> calendars.write(delegation, number, language));
    }

    @SchemaMapping(typeName = "Province", field = "delegations")
    CompletableFuture<Page<Delegation>> ofProvince(
            Province province, @Argument boolean includePredecessors, DataFetchingEnvironment field) {
        return ofParty.load(field, province.id(), includePredecessors);
    }

    @SchemaMapping(typeName = "Partner", field = "delegations")
    CompletableFuture<Page<Delegation>> ofPartner(Partner partner, DataFetchingEnvironment field) {
        return ofParty.load(field, partner.id(), false);
    }

    @SchemaMapping(typeName = "Country", field = "delegations")
    CompletableFuture<Page<Delegation>> ofCountry(Country country, DataFetchingEnvironment field) {
        return ofCountry.load(field, country.id(), "");
    }

    @BatchMapping
    Map<Delegation, List<DelegationMember>> members(List<Delegation> delegations) {
        return PerRecord.of(delegations, this.delegations::members);
    }

    @BatchMapping
    Map<Delegation, List<ProgrammeItem>> programme(List<Delegation> delegations) {
        return PerRecord.of(delegations, this.delegations::programme);
    }

    @BatchMapping
    Map<Delegation, List<DelegationTask>> tasks(List<Delegation> delegations) {
        return PerRecord.of(delegations, this.delegations::tasks);
    }

    @BatchMapping
    Map<Delegation, List<DelegationCost>> costs(List<Delegation> delegations) {
        return PerRecord.of(delegations, this.delegations::costs);
    }

    @BatchMapping
    Map<Delegation, List<ReadinessCheck>> readiness(List<Delegation> delegations) {
        return PerRecord.of(delegations, ids -> preparations.readiness(delegations));
    }

    @SchemaMapping
    CompletableFuture<Recorded> sender(Delegation delegation, DataLoader<Long, Recorded> records) {
        return records.load(delegation.senderId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> host(Delegation delegation, DataLoader<Long, Recorded> records) {
        return of(delegation.hostId(), records);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> country(Delegation delegation, DataLoader<Long, Recorded> records) {
        return of(delegation.countryId(), records);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> occasion(Delegation delegation, DataLoader<Long, Recorded> records) {
        return of(delegation.occasionId(), records);
    }

    /** What whoever asks may not see is not among them. */
    @SchemaMapping
    CompletableFuture<List<Recorded>> takesUp(Delegation delegation, DataLoader<Long, Recorded> records) {
        return seen(delegation.takenUpIds(), records);
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> signs(Delegation delegation, DataLoader<Long, Recorded> records) {
        return seen(delegation.signedIds(), records);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> person(DelegationMember member, DataLoader<Long, Recorded> records) {
        return of(member.personId(), records);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> country(ProgrammeItem item, DataLoader<Long, Recorded> records) {
        return of(item.countryId(), records);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> counterpart(ProgrammeItem item, DataLoader<Long, Recorded> records) {
        return of(item.counterpartId(), records);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> body(DelegationTask task, DataLoader<Long, Recorded> records) {
        return of(task.bodyId(), records);
    }

    private static @Nullable CompletableFuture<Recorded> of(@Nullable Long id, DataLoader<Long, Recorded> records) {
        return id == null ? null : records.load(id);
    }

    private static CompletableFuture<List<Recorded>> seen(List<Long> ids, DataLoader<Long, Recorded> records) {
        return records.loadMany(ids)
                .thenApply(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
