/** Where the register knows things from: sources, citations, and statements that are not figures. */
@ApplicationModule(allowedDependencies = {"writing"})
@NullMarked
package vn.caunoi.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
