/** Provinces as dated versions, and who succeeded whom. */
@ApplicationModule(allowedDependencies = {"source", "reference"})
@NullMarked
package vn.caunoi.province;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
