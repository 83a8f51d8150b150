/** What the register lacks: provinces without a usable fact sheet, relations without purpose, source or activity. */
@ApplicationModule(allowedDependencies = {"reference", "province", "agreement"})
@NullMarked
package vn.caunoi.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
