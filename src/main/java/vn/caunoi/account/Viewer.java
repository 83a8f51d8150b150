package vn.caunoi.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asks, as the API tells them. */
record Viewer(
        String name,
        String fullName,
        Role role,
        Set<Long> provinces,
        Set<Long> missions,
        Set<Scope> scopes,
        @Nullable String token) {}
