/** People whom sources name, and the posts they held. */
@ApplicationModule(allowedDependencies = {"writing", "source"})
@NullMarked
package vn.caunoi.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
