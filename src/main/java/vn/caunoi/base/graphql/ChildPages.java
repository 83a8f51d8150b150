package vn.caunoi.base.graphql;

import graphql.language.Field;
import graphql.language.Selection;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;

/**
 * A connection below another record: all parents of a level that ask with the same arguments share one statement.
 *
 * @param <A> the field's own arguments besides paging
 */
public final class ChildPages<A extends @Nullable Object, T> {

    /** Reads the pages of many parents at once; the totals only when counted. */
    @FunctionalInterface
    public interface Reading<A extends @Nullable Object, T> {
        Map<Long, Page<T>> read(Collection<Long> parents, A arguments, PageRequest request, boolean counted);
    }

    private record Question<A extends @Nullable Object>(A arguments, PageRequest request, boolean counted) {}

    private record Key<A extends @Nullable Object>(long parent, Question<A> question) {}

    private final String name;

    /** The name is that of the field, for instance Country.partners. */
    public ChildPages(BatchLoaderRegistry registry, String name, Reading<A, T> reading) {
        this.name = name;
        registry.<Key<A>, Page<T>>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> read(reading, keys)));
    }

    private static <A extends @Nullable Object, T> Map<Key<A>, Page<T>> read(Reading<A, T> reading, Set<Key<A>> keys) {
        var questions = new LinkedHashMap<Question<A>, List<Long>>();
        keys.forEach(key -> questions
                .computeIfAbsent(key.question(), question -> new ArrayList<>())
                .add(key.parent()));
        var pages = new HashMap<Key<A>, Page<T>>();
        questions.forEach((question, parents) -> reading.read(
                        parents, question.arguments(), question.request(), question.counted())
                .forEach((parent, page) -> pages.put(new Key<>(parent, question), page)));
        return pages;
    }

    /** The page of this parent, as the field asks for it. */
    public CompletableFuture<Page<T>> load(DataFetchingEnvironment field, long parent, A arguments) {
        var request = PageArguments.read(field);
        return Objects.requireNonNull(field.<Key<A>, Page<T>>getDataLoader(name))
                .load(new Key<>(parent, new Question<>(arguments, request, asksForTotal(field))));
    }

    /** A fragment may ask for the total as well: then it is counted to be sure. */
    private static boolean asksForTotal(DataFetchingEnvironment field) {
        for (Field merged : field.getMergedField().getFields()) {
            for (Selection<?> selection : merged.getSelectionSet().getSelections()) {
                if (!(selection instanceof Field inner) || inner.getName().equals("totalCount")) {
                    return true;
                }
            }
        }
        return false;
    }
}
