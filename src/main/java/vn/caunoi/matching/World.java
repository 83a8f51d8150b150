package vn.caunoi.matching;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.matching.places.NetworkFiles;
import vn.caunoi.matching.places.NetworkReading;
import vn.caunoi.matching.places.TieNetwork;
import vn.caunoi.source.Source;

/** The network of places around the world that an operator has given; none without files or an accepted source. */
@Component
class World {

    private static final Logger LOG = LoggerFactory.getLogger(World.class);

    /** The network, and the record of the source that it is from. */
    record Known(TieNetwork network, long source) {}

    private final MatchingSettings settings;
    private final Directory directory;
    private @Nullable Known known;
    private boolean read;

    World(MatchingSettings settings, Directory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    synchronized @Nullable Known known() {
        if (!read) {
            known = read();
            read = true;
        }
        return known;
    }

    private @Nullable Known read() {
        if (settings.places() == null || settings.ties() == null) {
            return null;
        }
        var source = source();
        if (source == null) {
            LOG.warn(
                    "caunoi.matching.world.source={} names no accepted source: the network of places is not used",
                    settings.source());
            return null;
        }
        return switch (NetworkFiles.read(Path.of(settings.places()), Path.of(settings.ties()))) {
            case NetworkReading.Network read -> {
                LOG.info("Read a network of {} places", read.network().size());
                yield new Known(read.network(), source);
            }
            case NetworkReading.Malformed malformed -> {
                LOG.warn("The network of places is not used: {}", malformed.text(Lang.EN));
                yield null;
            }
        };
    }

    private @Nullable Long source() {
        if (settings.source() == null) {
            return null;
        }
        var id = GlobalId.parse(settings.source(), RecordKind.SOURCE, "caunoi.matching.world.source");
        return Callers.asTheRegister(() -> directory.find(id))
                        .filter(found -> found instanceof Source source && source.confidence() == Confidence.ACCEPTED)
                        .isPresent()
                ? id
                : null;
    }
}
