package vn.caunoi.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The letters that go into PDF files: those of Vietnamese and English always, those of other scripts where a paper has any. */
enum PaperFonts {
    SERIF("Noto Serif", "NotoSerif-Regular.ttf", 400, Set.of()),
    SERIF_BOLD("Noto Serif", "NotoSerif-Bold.ttf", 700, Set.of()),
    JAPANESE(
            "Noto Sans JP",
            "NotoSansJP-Regular-subset.ttf",
            400,
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)),
    KOREAN("Noto Sans KR", "NotoSansKR-Regular-subset.ttf", 400, EnumSet.of(UnicodeScript.HANGUL)),
    ARABIC("Noto Sans Arabic", "NotoSansArabic-Regular.ttf", 400, EnumSet.of(UnicodeScript.ARABIC)),
    LAO("Noto Sans Lao", "NotoSansLao-Regular.ttf", 400, EnumSet.of(UnicodeScript.LAO)),
    KHMER("Noto Sans Khmer", "NotoSansKhmer-Regular.ttf", 400, EnumSet.of(UnicodeScript.KHMER));

    private static final Map<PaperFonts, File> KEPT = new ConcurrentHashMap<>();

    private final String family;
    private final String file;
    private final int weight;
    private final Set<UnicodeScript> scripts;

    PaperFonts(String family, String file, int weight, Set<UnicodeScript> scripts) {
        this.family = family;
        this.file = file;
        this.weight = weight;
        this.scripts = scripts;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        try {
            return new ClassPathResource("fonts/" + file, PaperFonts.class).getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A font cannot be read", unreadable);
        }
    }

    /** All families, as CSS and SVG name them one after the other. */
    static String families() {
        return Stream.of(values()).map(PaperFonts::family).distinct().collect(Collectors.joining(", ")) + ", serif";
    }

    /** Kept as a file, from which whatever draws letters reads it. */
    File file() {
        return KEPT.computeIfAbsent(this, font -> {
            try (var from = font.open()) {
                var file = File.createTempFile("cau-noi-", ".ttf");
                file.deleteOnExit();
                Files.copy(from, file.toPath(), StandardCopyOption.REPLACE_EXISTING);
                return file;
            } catch (IOException unwritten) {
                throw new UncheckedIOException("A font cannot be kept", unwritten);
            }
        });
    }

    /** Those that a paper needs. */
    static List<PaperFonts> of(Paper paper) {
        var found = EnumSet.noneOf(UnicodeScript.class);
        Stream.concat(paper.wordings(), paper.drawings())
                .flatMapToInt(wording -> (wording.vi() + wording.en()).codePoints())
                .filter(sign -> sign > 0x2FF)
                .mapToObj(UnicodeScript::of)
                .forEach(found::add);
        return List.of(values()).stream()
                .filter(font -> font.scripts.isEmpty() || font.scripts.stream().anyMatch(found::contains))
                .toList();
    }
}
