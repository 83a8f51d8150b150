package vn.caunoi.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.account.Role;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Links;

@Transactional
@As(Role.MINISTRY_OFFICER)
class FormsOfEveryKindTest extends FormTest {

    @ParameterizedTest
    @EnumSource
    void theFormThatEntersARecordOpensInBothLanguages(RecordKind kind) {
        for (var lang : Lang.values()) {
            UI.getCurrent().setLocale(Locale.forLanguageTag(lang.name()));
            Links.open(Links.create(kind, Map.of()));

            assertThat(find(H1.class).single().getText()).isNotBlank().doesNotContain("{");
            assertThat(find(Editor.class).single().isUnsaved()).isFalse();
            assertThat(page()).doesNotContain("field.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFormThatChangesARecordShowsItUnchanged(RecordKind kind) {
        for (var id : jdbc.sql("select id from record where kind = :kind order by id limit 15")
                .param("kind", kind.name())
                .query(Long.class)
                .list()) {
            var record = directory.find(id).orElseThrow();
            Links.open(Links.edit(record));

            assertThat(find(Editor.class)
                            .single()
                            .form()
                            .changes(draft(record.globalId()).values()))
                    .as(record.label(Lang.VI))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedRecordOfEveryKindIsSavedAndShown(RecordKind kind) {
        var record = any(kind);
        var version = draft(record.globalId()).version();
        Links.open(Links.edit(record));

        type("Vì sao tin hoặc nghi ngờ", "đã đối chiếu");
        press("Lưu");

        assertThat(draft(record.globalId()).version()).isEqualTo(version + 1);
        assertThat(draft(record.globalId()).values().text("confidenceNote")).isEqualTo("đã đối chiếu");
        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(find(Editor.class).exists()).isFalse();
    }
}
