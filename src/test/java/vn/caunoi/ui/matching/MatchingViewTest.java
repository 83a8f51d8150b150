package vn.caunoi.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestAccounts;
import vn.caunoi.account.Role;
import vn.caunoi.matching.FeedbackVerdict;
import vn.caunoi.ui.Links;

/** The page that answers what, with whom and how, and says why one match stands above the next. */
@DatabaseTest
@Transactional
class MatchingViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void withoutAProvinceItAsksForOne() {
        Links.open(Links.MATCHING);

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Tìm đối tác cho tỉnh nào?");
        assertThat(find(ComboBox.class).withCaption("Tỉnh, thành phố").exists()).isTrue();
    }

    @Test
    @As(Role.READER)
    void itAnswersTheThreeQuestionsBeforeAnyList() {
        Links.open("matching?province=86");

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Xúc tiến cái gì?", "Với ai?", "Như thế nào?", "10 gợi ý, xếp theo điểm");
        assertThat(page()).contains("Gợi ý đứng đầu cho Tỉnh Vĩnh Long:", "Bước tiếp:");
    }

    @Test
    @As(Role.READER)
    void eachMatchSaysWhatBothSidesGainAndWhyItStandsBelowTheOneAbove() {
        Links.open("matching?province=86");

        assertThat(find(H3.class).all()).hasSize(10);
        assertThat(find(GainBars.class).all())
                .hasSize(10)
                .allSatisfy(bars -> assertThat(words(bars.getElement())).contains("Ta được", "Đối tác được", "điểm"));
        assertThat(find(Paragraph.class).withClassName("matching-below").all())
                .hasSize(9)
                .allSatisfy(below -> assertThat(below.getText()).containsPattern("^(Đứng dưới|Bằng điểm với) "));
    }

    @Test
    @As(Role.READER)
    void whatThePartnerNeedsIsNotInvented() {
        Links.open("matching?province=86");

        assertThat(page()).contains("Chưa biết đối tác cần gì");
    }

    @Test
    @As(Role.READER)
    void itReadsInEnglishWithoutAWordOfVietnameseAround() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Links.open("matching?province=86");

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("What?", "With whom?", "How?", "10 matches, by score");
        assertThat(page()).contains("We gain", "They gain", "Next:").doesNotContain("!{", "điểm ");
    }

    @Test
    @As(Role.READER)
    void aProvinceThatIsNoMoreIsAnsweredForItsSuccessor() {
        Links.open("matching?province=49");

        assertThat(page())
                .contains(
                        "(trước 01/07/2025) đã được Thành phố Đà Nẵng kế tục", "Gợi ý đứng đầu cho Thành phố Đà Nẵng:");
    }

    @ParameterizedTest
    @As(Role.READER)
    @CsvSource({
        "province=zz, Không có tỉnh“ thành phố nào mang mã “zz”",
        "province=86&need=1, Đây không phải là nhu cầu đang mở",
        "province=86&need=x, Không đọc được giá trị của “need”",
        "province=86&purpose=nonsense, Không đọc được giá trị của “purpose”",
        "province=86&occasion=1, Dịp nêu trong địa chỉ",
        "province=86&compare=1, Đối tác nêu trong địa chỉ để so sánh"
    })
    void whatItDoesNotKnowItSays(String asked, String said) {
        Links.open("matching?" + asked);

        assertThat(page()).contains(said.replace("tỉnh“", "tỉnh,"));
    }

    @Test
    @As(Role.READER)
    void twoCandidatesStandSideBySideRuleByRule() {
        Links.open("matching?province=86");
        var boxes = find(Checkbox.class).withCaption("So sánh").all();
        test(boxes.get(0)).click();
        assertThat(page()).contains("Chọn thêm một gợi ý để so sánh.");
        test(boxes.get(1)).click();

        var section = find(TwoCandidates.class).single();
        assertThat(words(section.getElement())).contains("Quy tắc", "Chênh lệch", "Ta được", "Điều chưa biết");
        assertThat(find(Anchor.class).withText("Thôi so sánh").single().getHref())
                .isEqualTo("matching?province=86");
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void anOfficerBeginsWithTheirOwnProvinceAndGoesOnToADelegationOrContact() {
        Links.open(Links.MATCHING);
        assertThat(page()).contains("Gợi ý đứng đầu cho Thành phố Đà Nẵng:");

        var contact =
                find(Anchor.class).withText("Ghi tiếp xúc").all().getFirst().getHref();
        Links.open(find(Anchor.class)
                .withText("Lập đoàn công tác")
                .all()
                .getFirst()
                .getHref());
        assertThat(find(ComboBox.class)
                        .withCaption("Đoàn ra hay đoàn vào")
                        .single()
                        .getValue())
                .hasFieldOrPropertyWithValue("label", "Đoàn ra");
        assertThat(List.of("Bên cử đoàn", "Bên đón đoàn", "Nước ngoài (nơi đến hoặc nơi đi)"))
                .allSatisfy(side -> assertThat(
                                find(ComboBox.class).withCaption(side).single().getValue())
                        .isNotNull());

        Links.open(contact);
        assertThat(find(H1.class).single().getText()).startsWith("Đà Nẵng có quan hệ Tiếp xúc với ");
    }

    @Test
    @As(value = Role.MINISTRY_OFFICER)
    void whoSaysWrongSaysWhyAndIsNamed() {
        TestAccounts.token(context, Role.MINISTRY_OFFICER);
        Links.open("matching?province=86");
        var first = find(H3.class).all().getFirst();
        test(find(Button.class).withText("Nhận xét").all().getFirst()).click();
        RadioButtonGroup<FeedbackVerdict> verdict = find(RadioButtonGroup.class).single();
        var keep = find(Button.class).withText("Giữ nhận xét").single();

        test(keep).click();
        assertThat(verdict.isInvalid()).isTrue();

        verdict.setValue(FeedbackVerdict.WRONG);
        test(keep).click();
        var reason = find(TextArea.class).single();
        assertThat(reason.getErrorMessage()).contains("Hãy nêu lý do");

        test(reason).setValue("Không còn làm ngành này");
        test(keep).click();
        assertThat(find(Dialog.class).exists()).isFalse();

        assertThat(find(H3.class).all().getFirst().getElement().getTextRecursively())
                .as("what was found wrong goes down")
                .isNotEqualTo(first.getElement().getTextRecursively());
        assertThat(page()).contains("Không còn làm ngành này");
    }

    @Test
    @As(value = Role.MINISTRY_OFFICER)
    void whatWasSaidIsShownWithWhoAndWhen() {
        TestAccounts.token(context, Role.MINISTRY_OFFICER);
        Links.open("matching?province=86");
        test(find(Button.class).withText("Nhận xét").all().getFirst()).click();
        RadioButtonGroup<FeedbackVerdict> verdict = find(RadioButtonGroup.class).single();
        verdict.setValue(FeedbackVerdict.ASKED);
        test(find(Button.class).withText("Giữ nhận xét").single()).click();

        assertThat(words(find(Said.class).single().getElement()))
                .contains("Đã có nhận xét", "Đã hỏi đối tác")
                .containsPattern("· .+, \\d{2}:\\d{2} \\d{2}/\\d{2}/\\d{4}");
    }

    @Test
    @As(Role.READER)
    void whoOnlyReadsFindsNoDeeds() {
        Links.open("matching?province=86");

        assertThat(find(Button.class).withText("Nhận xét").exists()).isFalse();
        assertThat(find(Anchor.class).withText("Lập đoàn công tác").exists()).isFalse();
    }

    private String page() {
        return words(find(Main.class).single().getElement());
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(MatchingViewTest::words).collect(Collectors.joining(" "));
    }
}
