/** What the register holds of each province on a day, in numbers that can be mapped and compared. */
@ApplicationModule(allowedDependencies = {"source", "reference", "partner", "province", "agreement", "figure"})
@NullMarked
package vn.caunoi.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
