/** Finding any record by its name: the page of results; the field in the shell leads here. */
@NullMarked
package vn.caunoi.ui.search;

import org.jspecify.annotations.NullMarked;
