/** Who could gain from whom: suggestions with their reasons, the provinces that fit a partner, and what the rules weigh. */
@NullMarked
package vn.caunoi.ui.matching;

import org.jspecify.annotations.NullMarked;
