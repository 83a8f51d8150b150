/** The API's front door: what may come in, how much of it, how often, and which documents are trusted. */
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package vn.caunoi.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
