/** Delegations: who goes to whom and what for, how far the preparation has come, and what the journey came to. */
@ApplicationModule(
        allowedDependencies = {"account", "writing", "source", "reference", "province", "partner", "person", "agreement"
        })
@NullMarked
package vn.caunoi.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
