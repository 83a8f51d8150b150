/** Round and half-round years of ties, relations and agreements. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.caunoi.anniversary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
