/** The page of what waits to be done. */
@NullMarked
package vn.caunoi.ui.worklist;

import org.jspecify.annotations.NullMarked;
