package vn.caunoi.figure;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import vn.caunoi.base.Codes;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.Organisation;

/** Figures in the API, and the fields they give to their subjects. */
@Controller
class FigureController {

    private static final String LOADER = "Subject.figures";

    private record Question(@Nullable String indicator, boolean lineage) {}

    private record Key(long subject, Question question) {}

    private final Figures figures;
    private final Codes codes;

    FigureController(Figures figures, Codes codes, BatchLoaderRegistry registry) {
        this.figures = figures;
        this.codes = codes;
        registry.<Key, List<Figure>>forName(LOADER)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> read(keys)));
    }

    @QueryMapping
    List<Figure> figures(@Argument String subject, @Argument @Nullable String indicator) {
        codes.require(Codes.Of.INDICATOR, indicator, "indicator");
        var id = GlobalId.parse(subject, "subject").id();
        return figures.of(List.of(id), indicator).getOrDefault(id, List.of());
    }

    @SchemaMapping(typeName = "Province", field = "figures")
    CompletableFuture<List<Figure>> ofProvince(
            Province province,
            @Argument @Nullable String indicator,
            @Argument boolean includePredecessors,
            DataFetchingEnvironment field) {
        return load(field, province, new Question(indicator, includePredecessors));
    }

    @SchemaMapping(typeName = "Country", field = "figures")
    CompletableFuture<List<Figure>> ofCountry(
            Country country, @Argument @Nullable String indicator, DataFetchingEnvironment field) {
        return load(field, country, new Question(indicator, false));
    }

    @SchemaMapping(typeName = "Organisation", field = "figures")
    CompletableFuture<List<Figure>> ofOrganisation(
            Organisation organisation, @Argument @Nullable String indicator, DataFetchingEnvironment field) {
        return load(field, organisation, new Question(indicator, false));
    }

    @SchemaMapping
    CompletableFuture<Recorded> subject(Figure figure, DataLoader<Long, Recorded> records) {
        return records.load(figure.subjectId());
    }

    private static CompletableFuture<List<Figure>> load(
            DataFetchingEnvironment field, Recorded subject, Question question) {
        return Objects.requireNonNull(field.<Key, List<Figure>>getDataLoader(LOADER))
                .load(new Key(subject.id(), question));
    }

    private Map<Key, List<Figure>> read(Set<Key> keys) {
        var subjects = new HashMap<Question, List<Long>>();
        keys.forEach(key -> subjects.computeIfAbsent(key.question(), question -> new ArrayList<>())
                .add(key.subject()));
        var found = new HashMap<Key, List<Figure>>();
        subjects.forEach((question, ids) -> {
            codes.require(Codes.Of.INDICATOR, question.indicator(), "indicator");
            var read = question.lineage()
                    ? figures.ofLineage(ids, question.indicator())
                    : figures.of(ids, question.indicator());
            read.forEach((subject, of) -> found.put(new Key(subject, question), of));
        });
        return found;
    }
}
