@NullMarked
package vn.caunoi.ui.matching;

import org.jspecify.annotations.NullMarked;
