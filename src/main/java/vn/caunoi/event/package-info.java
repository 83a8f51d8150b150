/** Events, their series and participants. */
@ApplicationModule(allowedDependencies = {"writing", "source", "reference", "province", "partner", "agreement"})
@NullMarked
package vn.caunoi.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
