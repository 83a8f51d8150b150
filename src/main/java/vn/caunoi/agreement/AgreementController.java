package vn.caunoi.agreement;

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
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Sector;

/** Agreements in the API, and the fields they give to those who signed them. */
@Controller
class AgreementController {

    private final Agreements agreements;
    private final ActivationRates rates;
    private final Codes codes;
    private final ChildPages<Boolean, Agreement> ofParty;
    private final ChildPages<String, Agreement> withCountry;

    AgreementController(Agreements agreements, ActivationRates rates, Codes codes, BatchLoaderRegistry registry) {
        this.agreements = agreements;
        this.rates = rates;
        this.codes = codes;
        this.ofParty = new ChildPages<>(registry, "Party.agreements", agreements::ofParties);
        this.withCountry = new ChildPages<>(
                registry,
                "Country.agreements",
                (countries, none, request, counted) -> agreements.withCountries(countries, request, counted));
    }

    @QueryMapping
    Page<Agreement> agreements(
            @Argument @Nullable AgreementFilter filter,
            @Argument AgreementOrder orderBy,
            DataFetchingEnvironment field) {
        return agreements.page(known(filter), orderBy, PageArguments.read(field));
    }

    @QueryMapping
    List<ActivationRate> activation(@Argument ActivationBy by, @Argument @Nullable AgreementFilter filter) {
        return rates.by(by, known(filter));
    }

    private AgreementFilter known(@Nullable AgreementFilter filter) {
        if (filter == null) {
            return AgreementFilter.ALL;
        }
        codes.require(Codes.Of.COUNTRY, filter.country(), "filter.country");
        codes.require(Codes.Of.SECTOR, filter.sector(), "filter.sector");
        codes.require(Codes.Of.PROVINCE, filter.province(), "filter.province");
        return filter;
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> record(ActivationRate rate, DataLoader<Long, Recorded> records) {
        return rate.recordId() == null ? null : records.load(rate.recordId());
    }

    @SchemaMapping(typeName = "Province", field = "agreements")
    CompletableFuture<Page<Agreement>> ofProvince(
            Province province, @Argument boolean includePredecessors, DataFetchingEnvironment field) {
        return ofParty.load(field, province.id(), includePredecessors);
    }

    @SchemaMapping(typeName = "Partner", field = "agreements")
    CompletableFuture<Page<Agreement>> ofPartner(Partner partner, DataFetchingEnvironment field) {
        return ofParty.load(field, partner.id(), false);
    }

    @SchemaMapping(typeName = "Country", field = "agreements")
    CompletableFuture<Page<Agreement>> withCountry(Country country, DataFetchingEnvironment field) {
        return withCountry.load(field, country.id(), "");
    }

    @BatchMapping
    Map<Agreement, List<Signatory>> signatories(List<Agreement> agreements) {
        return PerRecord.of(agreements, this.agreements::signatories);
    }

    @BatchMapping
    Map<Agreement, List<Sector>> sectors(List<Agreement> agreements) {
        return PerRecord.of(agreements, this.agreements::sectors);
    }

    @BatchMapping
    Map<Agreement, List<AgreementAct>> acts(List<Agreement> agreements) {
        return PerRecord.of(agreements, this.agreements::acts);
    }

    @SchemaMapping
    CompletableFuture<List<Recorded>> arisesFrom(Agreement agreement, DataLoader<Long, Recorded> records) {
        return records.loadMany(agreement.originIds());
    }

    @SchemaMapping
    CompletableFuture<Recorded> party(Signatory signatory, DataLoader<Long, Recorded> records) {
        return records.load(signatory.partyId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> signedBy(Signatory signatory, DataLoader<Long, Recorded> records) {
        return signatory.signedById() == null ? null : records.load(signatory.signedById());
    }
}
