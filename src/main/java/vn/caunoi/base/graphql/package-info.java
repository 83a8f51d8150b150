/** How records become GraphQL: scalars, ids, languages, pages, errors, and documents parsed once. */
@NullMarked
package vn.caunoi.base.graphql;

import org.jspecify.annotations.NullMarked;
