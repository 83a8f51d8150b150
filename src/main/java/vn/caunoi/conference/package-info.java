/** Conferences: editions of a series, with theme and pillars. */
@ApplicationModule(allowedDependencies = {"writing", "source", "province", "event"})
@NullMarked
package vn.caunoi.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
