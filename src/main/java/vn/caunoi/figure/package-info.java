/** Figures, each with its scope, as-of date and source. */
@ApplicationModule(allowedDependencies = {"writing", "source", "reference", "province"})
@NullMarked
package vn.caunoi.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
