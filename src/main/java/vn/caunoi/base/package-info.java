/** What every feature stands on: names, dates, ids, pages of lists, and the directory of all records. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.caunoi.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
