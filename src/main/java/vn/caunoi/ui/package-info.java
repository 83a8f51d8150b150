/** The pages: the composing module on top, the only one that knows Vaadin, and known by none. */
@ApplicationModule(displayName = "Pages")
@NullMarked
package vn.caunoi.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
