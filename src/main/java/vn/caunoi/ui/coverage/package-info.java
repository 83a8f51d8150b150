/** The page that says what the register lacks. */
@NullMarked
package vn.caunoi.ui.coverage;

import org.jspecify.annotations.NullMarked;
