/** The PostgreSQL that the product brings along and runs for itself when it is not pointed at another server. */
@NullMarked
package vn.caunoi.base.postgres;

import org.jspecify.annotations.NullMarked;
