package vn.caunoi.following;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** Addresses as they are counted: without the port. */
final class Addresses {

    private Addresses() {}

    static String of(@Nullable InetSocketAddress address) {
        return address == null ? "" : address.getHostString();
    }
}
