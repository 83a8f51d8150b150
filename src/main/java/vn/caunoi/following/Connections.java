package vn.caunoi.following;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The connections that stay open, so many from one address at most. They are cut before the server stops, so that it
 * need not wait for them; whoever was cut goes on with another instance.
 */
@Component
final class Connections implements SmartLifecycle {

    private final Tally perAddress;
    private final Set<Open> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    Connections(Limits limits) {
        perAddress = new Tally(limits.connections());
    }

    /** One that is open until it is left. */
    final class Open {

        private final String address;
        private final Runnable cut;
        private final AtomicBoolean left = new AtomicBoolean();

        private Open(String address, Runnable cut) {
            this.address = address;
            this.cut = cut;
        }

        void leave() {
            if (left.compareAndSet(false, true)) {
                open.remove(this);
                perAddress.leave(address);
            }
        }
    }

    /** Empty when that address has as many as it may, or nobody is let in any more. */
    Optional<Open> enter(String address, Runnable cut) {
        if (!running || !perAddress.enter(address)) {
            return Optional.empty();
        }
        var entered = new Open(address, cut);
        open.add(entered);
        return Optional.of(entered);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(each -> each.cut.run());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
