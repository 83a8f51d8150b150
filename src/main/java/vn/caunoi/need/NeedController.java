package vn.caunoi.need;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Codes;
import vn.caunoi.base.Page;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.ChildPages;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.base.graphql.PerRecord;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Sector;

/** Needs and offers in the API, and the fields they give to provinces and partners. */
@Controller
class NeedController {

    private final Needs needs;
    private final Codes codes;
    private final ChildPages<HeldNeeds, Need> ofHolder;

    NeedController(Needs needs, Codes codes, BatchLoaderRegistry registry) {
        this.needs = needs;
        this.codes = codes;
        this.ofHolder = new ChildPages<>(registry, "Holder.needs", needs::ofHolders);
    }

    @QueryMapping
    Page<Need> needs(
            @Argument @Nullable NeedFilter filter, @Argument NeedOrder orderBy, DataFetchingEnvironment field) {
        if (filter != null) {
            codes.require(Codes.Of.PROVINCE, filter.province(), "filter.province");
            codes.require(Codes.Of.COUNTRY, filter.country(), "filter.country");
            codes.require(Codes.Of.SECTOR, filter.sector(), "filter.sector");
        }
        return needs.page(filter == null ? NeedFilter.ALL : filter, orderBy, PageArguments.read(field));
    }

    @SchemaMapping(typeName = "Province", field = "needs")
    CompletableFuture<Page<Need>> ofProvince(
            Province province,
            @Argument @Nullable NeedStance stance,
            @Argument @Nullable LocalDate openOn,
            @Argument boolean includePredecessors,
            DataFetchingEnvironment field) {
        return ofHolder.load(field, province.id(), new HeldNeeds(stance, openOn, includePredecessors));
    }

    @SchemaMapping(typeName = "Partner", field = "needs")
    CompletableFuture<Page<Need>> ofPartner(
            Partner partner,
            @Argument @Nullable NeedStance stance,
            @Argument @Nullable LocalDate openOn,
            DataFetchingEnvironment field) {
        return ofHolder.load(field, partner.id(), new HeldNeeds(stance, openOn, false));
    }

    @SchemaMapping
    CompletableFuture<Recorded> holder(Need need, DataLoader<Long, Recorded> records) {
        return records.load(need.holderId());
    }

    @BatchMapping
    Map<Need, List<Sector>> sectors(List<Need> needs) {
        return PerRecord.of(needs, this.needs::sectors);
    }

    @BatchMapping
    Map<Need, List<ResourceKind>> resources(List<Need> needs) {
        return PerRecord.of(needs, this.needs::resources);
    }

    @BatchMapping
    Map<Need, List<NeedMatch>> matches(List<Need> needs) {
        return PerRecord.of(needs, this.needs::matches);
    }

    @BatchMapping
    Map<Need, List<Country>> countries(List<Need> needs) {
        return PerRecord.of(needs, this.needs::countries);
    }

    @SchemaMapping
    CompletableFuture<Recorded> party(NeedMatch match, DataLoader<Long, Recorded> records) {
        return records.load(match.partyId());
    }
}
