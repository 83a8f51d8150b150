/** Partners and the relations of provinces with them. */
@ApplicationModule(allowedDependencies = {"source", "reference", "province"})
@NullMarked
package vn.caunoi.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
