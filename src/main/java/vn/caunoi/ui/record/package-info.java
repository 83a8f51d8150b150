/** The page of every kind of record: its facts with their sources, its relations, its timeline, its neighbours. */
@NullMarked
package vn.caunoi.ui.record;

import org.jspecify.annotations.NullMarked;
