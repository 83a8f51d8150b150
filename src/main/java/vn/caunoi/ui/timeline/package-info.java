/** The timeline of a province, partner or country. */
@NullMarked
package vn.caunoi.ui.timeline;

import org.jspecify.annotations.NullMarked;
