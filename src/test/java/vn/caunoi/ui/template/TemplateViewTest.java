package vn.caunoi.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.template.PaperTemplates;
import vn.caunoi.template.TemplateOutcome.TemplateFaulty;
import vn.caunoi.template.TemplateOutcome.TemplateForbidden;
import vn.caunoi.ui.Links;

/** An administrator gives the product a Word template; nobody else sees or changes it. */
@DatabaseTest
@Transactional
class TemplateViewTest extends SpringBrowserlessTest {

    @Autowired
    private PaperTemplates templates;

    @Autowired
    private SamplePaper sample;

    @Test
    @As(Role.MINISTRY_OFFICER)
    void whoDoesNotAdministerNeitherSeesNorChangesIt() {
        Links.open(Links.TEMPLATE);

        assertThat(page()).contains("Chỉ quản trị viên");
        assertThat(find(Upload.class).all()).isEmpty();
        assertThat(templates.use("x.docx", templates.own())).isInstanceOf(TemplateForbidden.class);
        assertThat(templates.useOwn()).isInstanceOf(TemplateForbidden.class);
        assertThat(templates.history()).isEmpty();
    }

    @Test
    @As(Role.ADMINISTRATOR)
    void aSoundTemplateIsPreviewedAndUsedAndTheWayBackIsOpen() throws IOException {
        var own = templates.own();
        Links.open(Links.TEMPLATE);
        assertThat(page()).contains("Mẫu của Cầu Nối");

        view().look("so-ngoai-vu.docx", own);
        assertThat(page()).contains("Mẫu so-ngoai-vu.docx dùng được");
        try (var seen = new XWPFDocument(new ByteArrayInputStream(sample.in(own)))) {
            assertThat(seen.getParagraphs()).anyMatch(line -> line.getText().startsWith("Hồ sơ đầy đủ: "));
        }
        test(button("Dùng mẫu này")).click();

        assertThat(page()).contains("Mẫu của cơ quan: so-ngoai-vu.docx", "ADMINISTRATOR");
        assertThat(templates.current()).contains(own);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Tải mẫu đang dùng", "so-ngoai-vu.docx");

        test(button("Trở lại mẫu của Cầu Nối")).click();

        assertThat(templates.current()).isEmpty();
        assertThat(templates.history()).as("the old one is kept").hasSize(2);
        assertThat(templates.file(templates.history().getLast().id())).contains(own);
    }

    @Test
    @As(Role.ADMINISTRATOR)
    void aFaultyTemplateIsRefusedWithThePlacesOfItsFaultsAndTheOldOneStays() {
        var own = templates.own();
        templates.use("mẫu cũ.docx", own);
        Links.open(Links.TEMPLATE);

        view().look("hỏng.docx", "no file".getBytes(StandardCharsets.UTF_8));

        assertThat(page())
                .contains("Mẫu hỏng.docx chưa dùng được, mẫu cũ giữ nguyên", "Không phải tệp Word (.docx) đọc được: ");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Dùng mẫu này");
        assertThat(templates.use("hỏng.docx", new byte[3])).isInstanceOf(TemplateFaulty.class);
        assertThat(templates.current()).contains(own);
    }

    private TemplateView view() {
        return (TemplateView) getCurrentView();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
