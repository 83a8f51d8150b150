/** The story of a need, proposal, agreement or commitment: one line of dated moments, with its gaps and where it stops. */
@ApplicationModule(allowedDependencies = {"source", "commitment"})
@NullMarked
package vn.caunoi.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
