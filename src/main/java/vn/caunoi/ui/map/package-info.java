/** Maps of Vietnam's provinces and of the world around them. */
@NullMarked
package vn.caunoi.ui.map;

import org.jspecify.annotations.NullMarked;
