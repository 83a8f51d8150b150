/** Finding any record by name, and what the register holds. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.caunoi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
