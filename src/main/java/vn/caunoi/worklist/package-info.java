/**
 * What waits to be done, by whom and until when: one list that the page, the e-mail digest, the calendar and the
 * reports all read.
 */
@ApplicationModule(allowedDependencies = {"account", "province", "agreement", "deadline", "occasion"})
@NullMarked
package vn.caunoi.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
