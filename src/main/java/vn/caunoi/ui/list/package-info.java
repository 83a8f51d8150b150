/** The lists: one page for each kind of record, filtered and sorted by its address. */
@NullMarked
package vn.caunoi.ui.list;

import org.jspecify.annotations.NullMarked;
