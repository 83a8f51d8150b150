package vn.caunoi.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The documents that somebody vouches for, by the SHA-256 of their text: the cookbook's, those that come with the
 * product, and those in the operator's folder, which is looked at again whenever it has changed. Comments that open a
 * document do not count: it is the same one with and without them.
 */
@Component
public final class TrustedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedDocuments.class);
    private static final String PREFIX = "sha256:";

    /** The operator's folder as it was read. */
    private record Reading(Map<Path, FileTime> files, Map<String, String> documents, long at) {}

    private final TrustedDocumentSettings settings;
    private final Map<String, String> own = new HashMap<>();
    private volatile Reading folder = new Reading(Map.of(), Map.of(), 0);

    TrustedDocuments(TrustedDocumentSettings settings, ResourcePatternResolver resources) throws IOException {
        this.settings = settings;
        for (var pattern : new String[] {"classpath*:cookbook/*.graphql", "classpath*:trusted-documents/*.graphql"}) {
            for (var file : resources.getResources(pattern)) {
                add(file.getContentAsString(UTF_8), own);
            }
        }
        folder = read(files());
    }

    /** Whether nothing but these documents is run. */
    public boolean only() {
        return settings.only();
    }

    /** The document that an id of the form {@code sha256:…} stands for. */
    Optional<String> find(String id) {
        return id.startsWith(PREFIX) ? byHash(id.substring(PREFIX.length())) : Optional.empty();
    }

    boolean trusts(String document) {
        return byHash(hash(document)).isPresent()
                || byHash(hash(bare(document))).isPresent();
    }

    static String id(String document) {
        return PREFIX + hash(document);
    }

    private Optional<String> byHash(String hash) {
        var found = own.get(hash);
        return Optional.ofNullable(
                found != null ? found : upToDate().documents().get(hash));
    }

    private Reading upToDate() {
        var known = folder;
        if (System.nanoTime() - known.at() < settings.lookEvery().toNanos()) {
            return known;
        }
        synchronized (this) {
            var files = files();
            folder = files.equals(folder.files())
                    ? new Reading(files, folder.documents(), System.nanoTime())
                    : read(files);
            return folder;
        }
    }

    private Map<Path, FileTime> files() {
        if (!Files.isDirectory(settings.folder())) {
            return Map.of();
        }
        try (var files = Files.list(settings.folder())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".graphql"))
                    .collect(Collectors.toMap(
                            file -> file, TrustedDocuments::changed, (one, other) -> other, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private Reading read(Map<Path, FileTime> files) {
        var documents = new HashMap<String, String>();
        files.keySet().forEach(file -> {
            try {
                add(Files.readString(file), documents);
            } catch (IOException unreadable) {
                LOG.warn("A trusted document cannot be read: {}", file, unreadable);
            }
        });
        if (!files.isEmpty() || !folder.files().isEmpty()) {
            LOG.info("{} trusted documents in {}", files.size(), settings.folder());
        }
        return new Reading(files, documents, System.nanoTime());
    }

    private static void add(String document, Map<String, String> documents) {
        documents.put(hash(document), document);
        documents.put(hash(bare(document)), bare(document));
    }

    /** Without the comments that open it. */
    private static String bare(String document) {
        return document.lines()
                        .dropWhile(line -> line.isBlank() || line.startsWith("#"))
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n";
    }

    private static String hash(String document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
