/** Partners abroad, and foreign missions in Vietnam. */
@ApplicationModule(allowedDependencies = {"writing", "source", "reference"})
@NullMarked
package vn.caunoi.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
