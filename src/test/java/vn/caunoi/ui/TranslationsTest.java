package vn.caunoi.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caunoi.province.Region;

/** Every text is there, in both languages, and none is there for nothing. */
class TranslationsTest {
    private static final Properties VIETNAMESE = read("translations.properties");
    private static final Properties ENGLISH = read("translations_en.properties");

    /** Fixed values that no page shows, or that bring their own words. */
    private static final Set<String> UNSHOWN = Set.of(
            "account-fault",
            "account-refusal",
            "chain-link",
            "code",
            "code-list",
            "edge-kind",
            "task-kind",
            "stage",
            "report-line-kind",
            "gap-reason",
            "item-kind",
            "key",
            "ink",
            "lang",
            "layout",
            "moment-kind",
            "of",
            "precision",
            "problem-code",
            "reason",
            "search-type",
            "side",
            "sight",
            "type");

    /** A whole key, or with a trailing dot the beginning of keys that end in the name of a value. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z-]*(?:\\.[a-zA-Z_-]+)*\\.?)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(VIETNAMESE.stringPropertyNames());
    }

    @Test
    void noTextIsEmptyOrHasAStraightApostrophe() {
        assertThat(texts()).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("'"));
    }

    @Test
    void everyTextCanBeFilledIn() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(
                                new MessageFormat(text, Locale.ENGLISH).format(new Object[] {7, 7, 7, 7}))
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @Test
    void everyFixedValueThatPagesShowHasAName() {
        var keys = values().map(Texts::key).toList();
        assertThat(keys).contains("partner-kind.ENTERPRISE", "region." + Region.SOUTHEAST);
        assertThat(VIETNAMESE.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void everyKeyThatPagesAskForExists() {
        assertThat(asked()).allSatisfy(key -> assertThat(known(key)).as(key).isTrue());
    }

    @Test
    void noTextIsThereForNothing() {
        var asked = asked();
        var names = values().map(Texts::key).collect(Collectors.toSet());
        assertThat(VIETNAMESE.stringPropertyNames())
                .filteredOn(key -> !names.contains(key) && !asked.contains(key))
                .filteredOn(key -> asked.stream().noneMatch(begin -> begin.endsWith(".") && key.startsWith(begin)))
                .isEmpty();
    }

    @Test
    void aKeyWithoutATextIsNeverShownAsSuch() {
        assertThat(new Translations().getTranslation("no.such.key", Translations.VIETNAMESE))
                .doesNotContain("no.such.key");
    }

    private static boolean known(String key) {
        return key.endsWith(".")
                ? VIETNAMESE.stringPropertyNames().stream().anyMatch(each -> each.startsWith(key))
                : VIETNAMESE.containsKey(key);
    }

    /** The keys and beginnings of keys in the sources of the pages, by the first part that texts begin with. */
    private static Set<String> asked() {
        var firsts = VIETNAMESE.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/vn/caunoi/ui"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> key.contains(".") && firsts.contains(key.substring(0, key.indexOf('.'))))
                        .forEach(asked::add);
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return asked;
    }

    private static Stream<Enum<?>> values() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.caunoi").stream()
                        .filter(type ->
                                type.isEnum() && type.getModifiers().toString().contains("PUBLIC"))
                        .filter(type -> !type.getPackageName().startsWith("vn.caunoi.ui"))
                        .map(JavaClass::reflect)
                        .filter(type ->
                                Arrays.stream(type.getInterfaces()).findAny().isEmpty())
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .<Enum<?>>map(constant -> (Enum<?>) constant)
                        .filter(constant -> !UNSHOWN.contains(Texts.key(constant)
                                .substring(0, Texts.key(constant).indexOf('.'))));
    }

    private static Stream<String> texts() {
        return Stream.of(VIETNAMESE, ENGLISH)
                .flatMap(bundle -> bundle.stringPropertyNames().stream().map(bundle::getProperty));
    }

    private static Properties read(String name) {
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n", name), UTF_8)) {
            var properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
