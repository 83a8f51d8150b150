/**
 * Writing records: what can be written of each kind stands in its sheet, and one service writes every kind, checks who
 * may, keeps the history and merges what was entered twice.
 */
@ApplicationModule(allowedDependencies = {"account"})
@NullMarked
package vn.caunoi.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
