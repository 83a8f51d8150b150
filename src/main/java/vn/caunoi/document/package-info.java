/** Papers that leave the register: one structure, written as a Word file, as a PDF and as a page of its own, in one language or both. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.caunoi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
