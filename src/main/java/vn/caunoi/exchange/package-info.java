/** What leaves the register as files: pictures of the network in the formats that other programs read. */
@ApplicationModule(allowedDependencies = {"network", "source"})
@NullMarked
package vn.caunoi.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
