/** What one has to know before meeting a partner or going to a country: written from the register, each sentence with its source. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "writing",
            "source",
            "reference",
            "province",
            "partner",
            "person",
            "agreement",
            "event",
            "conference",
            "need",
            "figure",
            "commitment",
            "delegation",
            "coverage",
            "anniversary",
            "occasion",
            "matching",
            "document",
            "template"
        })
@NullMarked
package vn.caunoi.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
