/** International agreements of provinces: signatories, acts, sectors, activity. */
@ApplicationModule(allowedDependencies = {"writing", "source", "reference", "province", "partner", "person"})
@NullMarked
package vn.caunoi.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
