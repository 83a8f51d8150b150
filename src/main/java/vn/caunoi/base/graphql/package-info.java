/** How records become GraphQL: scalars, ids, languages, pages and errors. */
@NullMarked
package vn.caunoi.base.graphql;

import org.jspecify.annotations.NullMarked;
