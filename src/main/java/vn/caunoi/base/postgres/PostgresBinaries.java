package vn.caunoi.base.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The server programs of this platform, unpacked once from the class path into a folder. */
record PostgresBinaries(Path folder) {

    /** The programs below {@code parent}, unpacked first when these very ones are not there yet. */
    static PostgresBinaries in(Path parent) {
        var archive = archive();
        try {
            // The archive's size tells one release from another; older ones go.
            var connection = archive.openConnection();
            var folder = parent.resolve("server-" + connection.getContentLengthLong());
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                removeOthers(parent);
                var unpacked = Files.createDirectory(parent.resolve("server-new"));
                try (var in = connection.getInputStream()) {
                    unpack(in, unpacked);
                }
                Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + parent, e);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-%s-%s.txz".formatted(system, processor);
        var archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new PostgresNotStarted("There is no PostgreSQL for this platform (%s)".formatted(name));
        }
        return archive;
    }

    private static void removeOthers(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            for (var folder : folders.filter(f -> f.getFileName().toString().startsWith("server-"))
                    .toList()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var path = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.copy(folder.resolve(entry.getLinkName()), path);
                } else {
                    Files.copy(tar, path);
                    path.toFile().setExecutable((entry.getMode() & 0100) != 0);
                }
            }
        }
    }
}
