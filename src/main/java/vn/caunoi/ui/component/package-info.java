/** The look of the application and the Java side of its own web elements: the relationship graph, the map, GraphiQL. */
@NullMarked
package vn.caunoi.ui.component;

import org.jspecify.annotations.NullMarked;
