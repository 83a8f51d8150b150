/** Brings the worklist to people: digests by e-mail, and a calendar at a secret address. */
@ApplicationModule(allowedDependencies = {"account", "worklist"})
@NullMarked
package vn.caunoi.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
