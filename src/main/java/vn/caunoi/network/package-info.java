/** The relationship network: kept in memory, shown in parts, and asked for paths, common ground and what stands out. */
@ApplicationModule(allowedDependencies = {"province"})
@NullMarked
package vn.caunoi.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
