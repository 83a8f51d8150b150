/** Provinces side by side. */
@NullMarked
package vn.caunoi.ui.compare;

import org.jspecify.annotations.NullMarked;
