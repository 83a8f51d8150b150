package vn.caunoi.base.graphql;

import graphql.schema.DataFetchingEnvironment;
import vn.caunoi.base.PageRequest;

/** Relay's paging arguments of a field. */
public final class PageArguments {

    private PageArguments() {}

    public static PageRequest read(DataFetchingEnvironment field) {
        return PageRequest.of(
                field.getArgument("first"),
                field.getArgument("after"),
                field.getArgument("last"),
                field.getArgument("before"));
    }
}
