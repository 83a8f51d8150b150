package vn.caunoi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /** Those that a paper needs. */
    static List<PaperFonts> of(Paper paper) {
        var found = EnumSet.noneOf(UnicodeScript.class);
        paper.wordings()
                .flatMapToInt(wording -> (wording.vi() + wording.en()).codePoints())
                .filter(sign -> sign > 0x2FF)
                .mapToObj(UnicodeScript::of)
                .forEach(found::add);
        return List.of(values()).stream()
                .filter(font -> font.scripts.isEmpty() || font.scripts.stream().anyMatch(found::contains))
                .toList();
    }
}
