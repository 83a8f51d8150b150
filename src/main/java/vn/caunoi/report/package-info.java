/** The monthly report of a province or of the Ministry: numbers, each with the records behind it. */
@ApplicationModule(allowedDependencies = {"account", "province", "worklist"})
@NullMarked
package vn.caunoi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
