/** What provinces ask of the Ministry and its missions, and what becomes of it. */
@ApplicationModule(allowedDependencies = {"account", "writing", "source", "province", "event", "agreement"})
@NullMarked
package vn.caunoi.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
