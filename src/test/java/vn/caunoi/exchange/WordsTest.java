package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.Activity;
import vn.caunoi.base.Confidence;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;

class WordsTest {

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(bundle("words_en.properties").keySet())
                .isEqualTo(bundle("words.properties").keySet());
    }

    @Test
    void everyFixedValueHasAWord() {
        for (var lang : Lang.values()) {
            var words = new Words(lang);

            assertThat(Arrays.stream(RecordKind.values()).map(kind -> words.of("kind", kind)))
                    .doesNotContain("");
            assertThat(Arrays.stream(Confidence.values()).map(value -> words.of("confidence", value)))
                    .doesNotContain("");
            assertThat(Arrays.stream(Activity.values()).map(value -> words.of("activity", value)))
                    .doesNotContain("");
        }
    }

    @Test
    void everyWordIsUsed() throws IOException {
        var sources = new StringBuilder();
        try (var files = Files.list(Path.of("src/main/java/vn/caunoi/exchange"))) {
            for (var file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        var families = List.of("kind.", "confidence.", "activity.");

        assertThat(bundle("words.properties").stringPropertyNames().stream()
                        .filter(key -> families.stream().noneMatch(key::startsWith))
                        .map(key -> key.replace("column.", "")))
                .allMatch(key -> sources.indexOf("\"" + key + "\"") >= 0);
    }

    private static Properties bundle(String name) throws IOException {
        var words = new Properties();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
