/** Keeping records up from their pages: ending, withdrawing and merging them, and the history of it all. */
@NullMarked
package vn.caunoi.ui.upkeep;

import org.jspecify.annotations.NullMarked;
