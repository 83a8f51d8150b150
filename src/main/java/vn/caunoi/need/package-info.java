/** Needs and offers of provinces and partners, and the projects that call for investment. */
@ApplicationModule(allowedDependencies = {"writing", "source", "reference", "province", "partner"})
@NullMarked
package vn.caunoi.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
