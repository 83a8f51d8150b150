package vn.caunoi.province;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.Codes;
import vn.caunoi.base.Page;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.graphql.ChildPages;
import vn.caunoi.base.graphql.PerRecord;
import vn.caunoi.partner.Partner;

/** Relations in the API, and the fields they give to provinces and partners. */
@Controller
class RelationController {

    private record OfProvince(RelationFilter filter, boolean lineage) {}

    private final Relations relations;
    private final ChildPages<OfProvince, Relation> ofProvince;
    private final ChildPages<String, Relation> ofPartner;

    RelationController(Relations relations, Codes codes, BatchLoaderRegistry registry) {
        this.relations = relations;
        this.ofProvince = new ChildPages<>(registry, "Province.relations", (provinces, of, request, counted) -> {
            codes.require(Codes.Of.COUNTRY, of.filter().country(), "filter.country");
            return relations.ofProvinces(provinces, of.filter(), of.lineage(), request, counted);
        });
        this.ofPartner = new ChildPages<>(
                registry,
                "Partner.relations",
                (partners, none, request, counted) -> relations.ofPartners(partners, request, counted));
    }

    @SchemaMapping(typeName = "Province", field = "relations")
    CompletableFuture<Page<Relation>> ofProvince(
            Province province,
            @Argument @Nullable RelationFilter filter,
            @Argument boolean includePredecessors,
            DataFetchingEnvironment field) {
        return ofProvince.load(
                field,
                province.id(),
                new OfProvince(filter == null ? RelationFilter.ALL : filter, includePredecessors));
    }

    @SchemaMapping(typeName = "Partner", field = "relations")
    CompletableFuture<Page<Relation>> ofPartner(Partner partner, DataFetchingEnvironment field) {
        return ofPartner.load(field, partner.id(), "");
    }

    @BatchMapping(typeName = "Partner", field = "provinces")
    Map<Partner, List<Province>> provincesOf(List<Partner> partners) {
        return PerRecord.of(partners, relations::provincesOf);
    }

    @SchemaMapping
    CompletableFuture<Recorded> province(Relation relation, DataLoader<Long, Recorded> records) {
        return records.load(relation.provinceId());
    }

    @SchemaMapping
    CompletableFuture<Recorded> partner(Relation relation, DataLoader<Long, Recorded> records) {
        return records.load(relation.partnerId());
    }

    @SchemaMapping
    @Nullable CompletableFuture<Recorded> introducer(Relation relation, DataLoader<Long, Recorded> records) {
        return relation.introducerId() == null ? null : records.load(relation.introducerId());
    }
}
