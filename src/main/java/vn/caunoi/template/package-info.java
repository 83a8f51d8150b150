/** The Word files that an office gave the product to write its papers into. */
@ApplicationModule(allowedDependencies = {"account", "document"})
@NullMarked
package vn.caunoi.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
