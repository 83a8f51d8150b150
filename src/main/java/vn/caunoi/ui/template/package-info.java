/** The page of the template of Word files. */
@NullMarked
package vn.caunoi.ui.template;

import org.jspecify.annotations.NullMarked;
