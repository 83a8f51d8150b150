/**
 * What the register lacks: provinces without a usable fact sheet, relations without purpose, source or activity; and the
 * sheets themselves.
 */
@ApplicationModule(allowedDependencies = {"source", "reference", "province", "agreement", "need", "figure"})
@NullMarked
package vn.caunoi.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
