package vn.caunoi.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTextsTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    @ParameterizedTest
    @ValueSource(strings = {"graph", "map", "world", "graphiql", "slider", "timeline"})
    void everyElementSpeaksBothLanguages(String element) {
        var vietnamese = ElementTexts.of(element, VIETNAMESE);
        var english = ElementTexts.of(element, Locale.ENGLISH);

        assertThat(vietnamese).isNotEmpty().hasSameSizeAs(english);
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        assertThat(vietnamese.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en-GB", "vi-VN"})
    void aLanguageWeDoNotSpeakIsAnsweredInVietnamese(String tag) {
        var texts = ElementTexts.of("graph", Locale.forLanguageTag(tag));

        var expected = tag.startsWith("en") ? Locale.ENGLISH : VIETNAMESE;
        assertThat(texts).isEqualTo(ElementTexts.of("graph", expected));
    }
}
