package vn.caunoi.base.postgres;

import java.nio.file.Path;

/** Another running instance holds the data folder. */
final class DataFolderInUse extends RuntimeException {
    private final Path home;

    DataFolderInUse(Path home) {
        super("Another instance uses " + home);
        this.home = home;
    }

    Path home() {
        return home;
    }
}
