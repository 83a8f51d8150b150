package vn.caunoi.province;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Codes;
import vn.caunoi.base.Page;
import vn.caunoi.base.graphql.ChildPages;
import vn.caunoi.base.graphql.PageArguments;
import vn.caunoi.base.graphql.PerRecord;
import vn.caunoi.partner.Partner;
import vn.caunoi.partner.Partners;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;

/** Provinces in the API. */
@Controller
class ProvinceController {

    private final Provinces provinces;
    private final Countries countries;
    private final Calendar calendar;
    private final Codes codes;
    private final ChildPages<Boolean, Partner> partners;

    ProvinceController(
            Provinces provinces,
            Countries countries,
            Partners partners,
            Calendar calendar,
            Codes codes,
            BatchLoaderRegistry registry) {
        this.provinces = provinces;
        this.countries = countries;
        this.calendar = calendar;
        this.codes = codes;
        this.partners = new ChildPages<>(registry, "Province.partners", partners::ofProvinces);
    }

    @QueryMapping
    Optional<Province> province(@Argument String code, @Argument @Nullable LocalDate asOf) {
        return provinces.at(code, asOf == null ? calendar.today() : asOf);
    }

    @QueryMapping
    Page<Province> provinces(
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable ProvinceFilter filter,
            @Argument ProvinceOrder orderBy,
            DataFetchingEnvironment field) {
        if (filter != null && filter.relation() != null) {
            codes.require(Codes.Of.COUNTRY, filter.relation().country(), "filter.relation.country");
        }
        return provinces.page(
                asOf == null ? calendar.today() : asOf,
                filter == null ? ProvinceFilter.ALL : filter,
                orderBy,
                PageArguments.read(field));
    }

    @BatchMapping
    Map<Province, List<Province>> predecessors(List<Province> provinces) {
        return PerRecord.of(provinces, this.provinces::predecessors);
    }

    @BatchMapping
    Map<Province, List<Province>> successors(List<Province> provinces) {
        return PerRecord.of(provinces, this.provinces::successors);
    }

    @BatchMapping
    Map<Province, List<Succession>> successions(List<Province> provinces) {
        return PerRecord.of(provinces, this.provinces::successions);
    }

    @BatchMapping
    Map<Province, List<Country>> landBorderWith(List<Province> provinces) {
        var known = countries.byCodes(provinces.stream()
                .flatMap(province -> province.landBorderCodes().stream())
                .distinct()
                .toList());
        var found = new HashMap<Province, List<Country>>();
        provinces.forEach(province -> found.put(
                province,
                province.landBorderCodes().stream()
                        .flatMap(code -> Optional.ofNullable(known.get(code)).stream())
                        .toList()));
        return found;
    }

    @SchemaMapping
    CompletableFuture<Page<Partner>> partners(
            Province province, @Argument boolean includePredecessors, DataFetchingEnvironment field) {
        return partners.load(field, province.id(), includePredecessors);
    }
}
