package vn.caunoi.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.Field;
import vn.caunoi.writing.Sheets;
import vn.caunoi.writing.Type;

@DatabaseTest
class FieldTextsTest {
    @Autowired
    private Sheets sheets;

    @ParameterizedTest
    @EnumSource
    void everyFieldOfEverySheetHasANameInBothLanguages(RecordKind kind) throws Exception {
        for (var bundle : List.of("translations", "translations_en")) {
            var texts = new Properties();
            try (var file = getClass().getResourceAsStream("/vaadin-i18n/" + bundle + ".properties")) {
                texts.load(new java.io.InputStreamReader(file, java.nio.charset.StandardCharsets.UTF_8));
            }
            assertThat(paths("", sheets.of(kind).fields()))
                    .allSatisfy(path -> assertThat(FieldTexts.keys("field.", kind, path))
                            .as(path)
                            .anyMatch(texts::containsKey));
        }
    }

    private static List<String> paths(String within, List<Field> fields) {
        var paths = new ArrayList<String>();
        for (var field : fields) {
            paths.add(within + field.name());
            if (field.type() instanceof Type.Rows rows) {
                paths.addAll(paths(within + field.name() + ".", rows.fields()));
            }
        }
        return paths;
    }
}
