/** The relationship network and the paths through it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.caunoi.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
