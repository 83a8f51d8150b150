/** The page that briefings are read on and taken from. */
@NullMarked
package vn.caunoi.ui.briefing;

import org.jspecify.annotations.NullMarked;
