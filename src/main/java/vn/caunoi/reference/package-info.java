/** Countries and their ties with Vietnam, trade agreements, missions abroad, sectors, organisations. */
@ApplicationModule(allowedDependencies = {"writing", "source"})
@NullMarked
package vn.caunoi.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
