/** The page of occasions ahead. */
@NullMarked
package vn.caunoi.ui.occasion;

import org.jspecify.annotations.NullMarked;
