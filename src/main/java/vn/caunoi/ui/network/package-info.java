/** The network explorer: the relations of provinces with the world, as a picture, a table and answers to questions. */
@NullMarked
package vn.caunoi.ui.network;

import org.jspecify.annotations.NullMarked;
