/** The relationship network, paths through it, and anniversaries. */
@ApplicationModule(allowedDependencies = {"source", "reference", "province", "partner", "agreement", "event"})
@NullMarked
package vn.caunoi.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
