/** The register's own data, loaded at the start: declared file by file, written once, never over what a user changed. */
@ApplicationModule(allowedDependencies = "base")
@NullMarked
package vn.caunoi.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
