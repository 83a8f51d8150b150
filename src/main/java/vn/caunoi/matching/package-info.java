/** Which partner fits which province, and why. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.caunoi.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
