/** What a province, partner or country has had over time, each tie in the lane of the province that held it. */
@ApplicationModule(allowedDependencies = {"reference", "partner", "province", "agreement", "event", "conference"})
@NullMarked
package vn.caunoi.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
