package vn.caunoi.partner;

import graphql.schema.DataFetchingEnvironment;
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
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Sector;

/** Partners in the API. */
@Controller
class PartnerController {

    private final Partners partners;
    private final Codes codes;
    private final ChildPages<@Nullable PartnerKind, Partner> inCountry;

    PartnerController(Partners partners, Codes codes, BatchLoaderRegistry registry) {
        this.partners = partners;
        this.codes = codes;
        this.inCountry = new ChildPages<>(registry, "Country.partners", partners::inCountries);
    }

    @QueryMapping
    Page<Partner> partners(
            @Argument @Nullable PartnerFilter filter, @Argument PartnerOrder orderBy, DataFetchingEnvironment field) {
        if (filter != null) {
            codes.require(Codes.Of.COUNTRY, filter.country(), "filter.country");
            codes.require(Codes.Of.SECTOR, filter.sector(), "filter.sector");
            codes.require(Codes.Of.PROVINCE, filter.province(), "filter.province");
        }
        return partners.page(filter == null ? PartnerFilter.ALL : filter, orderBy, PageArguments.read(field));
    }

    @SchemaMapping(typeName = "Country", field = "partners")
    CompletableFuture<Page<Partner>> partnersIn(
            Country country, @Argument @Nullable PartnerKind kind, DataFetchingEnvironment field) {
        return inCountry.load(field, country.id(), kind);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> country(Partner partner, DataLoader<Long, Recorded> records) {
        return partner.countryId() == null ? null : records.load(partner.countryId());
    }

    @BatchMapping
    Map<Partner, List<Sector>> sectors(List<Partner> partners) {
        return PerRecord.of(partners, this.partners::sectors);
    }
}
