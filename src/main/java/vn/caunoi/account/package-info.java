/** Who asks, what they may do: accounts, roles, sign-in, tokens. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.caunoi.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
