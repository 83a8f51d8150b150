/** What is under way as cards in columns, one for each state. */
@NullMarked
package vn.caunoi.ui.board;

import org.jspecify.annotations.NullMarked;
