/** Who could gain from whom: partners for a province and provinces for a partner, with the reasons, and what is missing. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "source",
            "reference",
            "province",
            "partner",
            "person",
            "agreement",
            "event",
            "need",
            "anniversary",
            "deadline"
        })
@NullMarked
package vn.caunoi.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
