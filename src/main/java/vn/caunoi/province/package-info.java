/** Provinces as dated versions, who succeeded whom, and their relations with partners. */
@ApplicationModule(allowedDependencies = {"writing", "source", "reference", "partner"})
@NullMarked
package vn.caunoi.province;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
