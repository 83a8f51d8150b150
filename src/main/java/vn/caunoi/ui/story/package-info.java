/** The story of a record: a vertical time line with its gaps, for any page and for paper. */
@NullMarked
package vn.caunoi.ui.story;

import org.jspecify.annotations.NullMarked;
