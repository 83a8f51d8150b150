/** Forms: what a sheet says can be written, as fields that a person fills in, and what comes of it. */
@NullMarked
package vn.caunoi.ui.form;

import org.jspecify.annotations.NullMarked;
