/** The page of the statutory clock: its rules and its calendar. */
@NullMarked
package vn.caunoi.ui.deadline;

import org.jspecify.annotations.NullMarked;
