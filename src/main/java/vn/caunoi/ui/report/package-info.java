/** The page of monthly reports. */
@NullMarked
package vn.caunoi.ui.report;

import org.jspecify.annotations.NullMarked;
