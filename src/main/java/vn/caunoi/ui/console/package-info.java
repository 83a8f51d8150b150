/** GraphiQL and its cookbook: the register for those who ask in GraphQL. */
@NullMarked
package vn.caunoi.ui.console;

import org.jspecify.annotations.NullMarked;
