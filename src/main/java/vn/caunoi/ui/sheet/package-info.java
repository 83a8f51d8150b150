/** Fact sheets as files: of a province or a partner, and of many provinces in one archive. */
@NullMarked
package vn.caunoi.ui.sheet;

import org.jspecify.annotations.NullMarked;
