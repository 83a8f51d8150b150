package vn.caunoi.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Sight;
import vn.caunoi.network.NodeNames.Name;

/**
 * The names that were read lately, as many as find room. They are kept as long as the network knows nothing new, so that
 * they are those of the day and minute that an answer says it knows: whatever changes in the register, all are read
 * again. What was read for those who see everything is told to nobody who sees less.
 */
@Component
final class KeptNames {

    /** Some 200,000 names: what a day of questions comes back to, and little beside a network that has millions. */
    static final int BYTES = 48 << 20;
    /** What one takes besides its characters. */
    private static final int FRAME = 240;

    /** Who sees more may be told something else. */
    private record Key(long record, Sight sight) {}

    private final Cache<Key, Name> names = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key key, Name name) -> FRAME + 2 * characters(name))
            .build();

    private volatile long state;

    private static int characters(Name name) {
        return name.vi().length() + (name.en().equals(name.vi()) ? 0 : name.en().length());
    }

    /** Numbers what is known, to be asked for before names are read that are to be kept. */
    long state() {
        return state;
    }

    @Nullable Name of(long record, Sight sight) {
        return names.getIfPresent(new Key(record, sight));
    }

    /** Keeps names that were read in a state, unless it has passed meanwhile. */
    synchronized void keep(Map<Long, Name> read, Sight sight, long readIn) {
        if (readIn == state) {
            read.forEach((record, name) -> names.put(new Key(record, sight), name));
        }
    }

    /** Something has changed. */
    synchronized void forget() {
        state++;
        names.invalidateAll();
    }

    /** About how much they take. */
    long bytes() {
        names.cleanUp();
        return names.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
