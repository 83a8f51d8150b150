/** Demonstration records: there only where the profile {@code demo} is active, and recognisable as such. */
@ApplicationModule(allowedDependencies = {"account", "source", "writing"})
@NullMarked
package vn.caunoi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
