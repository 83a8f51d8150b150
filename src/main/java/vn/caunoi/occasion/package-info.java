/** Occasions ahead: anniversaries, visits, fairs and conferences, with the needs and proposals that fit each. */
@ApplicationModule(
        allowedDependencies = {"anniversary", "province", "reference", "event", "conference", "need", "proposal"})
@NullMarked
package vn.caunoi.occasion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
