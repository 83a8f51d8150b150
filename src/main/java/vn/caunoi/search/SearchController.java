package vn.caunoi.search;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.base.PageRequest;

/** Search and overview in the API. */
@Controller
class SearchController {

    private final Search search;
    private final Overviews overviews;

    SearchController(Search search, Overviews overviews) {
        this.search = search;
        this.overviews = overviews;
    }

    @QueryMapping
    SearchConnection search(
            @Argument String text, @Argument @Nullable List<SearchType> types, DataFetchingEnvironment field) {
        var size = PageRequest.of(field.getArgument("first"), null, null, null).size();
        return search.find(text, types == null ? List.of() : types, size, field.getArgument("after"));
    }

    @QueryMapping
    Overview overview() {
        return overviews.overview();
    }
}
