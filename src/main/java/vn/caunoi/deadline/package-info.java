/** The statutory clock: dated rules, the calendar of working days, and what is due when. */
@ApplicationModule(allowedDependencies = {"writing", "province", "agreement", "conference"})
@NullMarked
package vn.caunoi.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
