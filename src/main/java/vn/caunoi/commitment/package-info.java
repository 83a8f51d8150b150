/** Commitments: who promised what to whom, how far it has come, and what it came to. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "writing",
            "source",
            "reference",
            "province",
            "partner",
            "agreement",
            "proposal",
            "delegation"
        })
@NullMarked
package vn.caunoi.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
