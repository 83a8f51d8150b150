/** The application and nothing else: every feature is a package of its own. */
@NullMarked
package vn.caunoi;

import org.jspecify.annotations.NullMarked;
