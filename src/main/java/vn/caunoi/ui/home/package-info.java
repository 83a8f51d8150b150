/** The home page: what the register holds, what is near, and where it has gaps. */
@NullMarked
package vn.caunoi.ui.home;

import org.jspecify.annotations.NullMarked;
