package vn.caunoi.reference;

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
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Codes;
import vn.caunoi.base.Page;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.base.graphql.PerRecord;

/** Countries, missions and sectors in the API. */
@Controller
class ReferenceController {

    private final Countries countries;
    private final Missions missions;
    private final TradeAgreements tradeAgreements;
    private final Sectors sectors;
    private final Codes codes;

    ReferenceController(
            Countries countries, Missions missions, TradeAgreements tradeAgreements, Sectors sectors, Codes codes) {
        this.countries = countries;
        this.missions = missions;
        this.tradeAgreements = tradeAgreements;
        this.sectors = sectors;
        this.codes = codes;
    }

    @QueryMapping
    Country country(@Argument String code) {
        return countries.byCode(code, "code");
    }

    @QueryMapping
    Page<Country> countries(@Argument @Nullable CountryFilter filter, DataFetchingEnvironment field) {
        if (filter != null) {
            codes.require(Codes.Of.TRADE_AGREEMENT, filter.tradeAgreement(), "filter.tradeAgreement");
        }
        return countries.page(
                filter == null ? CountryFilter.ALL : filter, CountryOrder.NAME, PageArguments.read(field));
    }

    @QueryMapping
    Page<Mission> missions(@Argument @Nullable MissionFilter filter, DataFetchingEnvironment field) {
        if (filter != null) {
            codes.require(Codes.Of.COUNTRY, filter.country(), "filter.country");
        }
        return missions.page(filter == null ? MissionFilter.ALL : filter, MissionOrder.NAME, PageArguments.read(field));
    }

    @QueryMapping
    List<Sector> sectors() {
        return sectors.sections();
    }

    @BatchMapping
    Map<Sector, Sector> parent(List<Sector> sectors) {
        return this.sectors.parents(sectors);
    }

    @BatchMapping
    Map<Sector, List<Sector>> children(List<Sector> sectors) {
        return this.sectors.children(sectors);
    }

    @BatchMapping
    Map<Country, List<CountryTie>> ties(List<Country> countries) {
        return PerRecord.of(countries, this.countries::ties);
    }

    @BatchMapping
    Map<Country, List<TradeAgreementMembership>> tradeAgreements(List<Country> countries) {
        return PerRecord.of(countries, tradeAgreements::of);
    }

    @BatchMapping(field = "missions")
    Map<Country, List<Mission>> missionsIn(List<Country> countries) {
        return PerRecord.of(countries, missions::of);
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> country(Mission mission, DataLoader<Long, Recorded> records) {
        return mission.countryId() == null ? null : records.load(mission.countryId());
    }

    @BatchMapping
    Map<Mission, List<Country>> accreditedTo(List<Mission> missions) {
        return PerRecord.of(missions, this.missions::accreditedTo);
    }
}
