/** Signing in and out, one's own account and its tokens, and the administration of accounts. */
@NullMarked
package vn.caunoi.ui.account;

import org.jspecify.annotations.NullMarked;
