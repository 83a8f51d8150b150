/** Pictures of the network that people keep under a name, each seen by its owner alone. */
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package vn.caunoi.savedview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
