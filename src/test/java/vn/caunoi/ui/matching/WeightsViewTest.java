package vn.caunoi.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.matching.MatchRule;
import vn.caunoi.matching.Weighing.MatchWeight;
import vn.caunoi.matching.Weighings;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** What the rules weigh: read by everybody, changed by administrators who saw what changes. */
@DatabaseTest
@Transactional
@As(Role.ADMINISTRATOR)
class WeightsViewTest extends SpringBrowserlessTest {
    @Autowired
    private Weighings weighings;

    @Test
    @As(Role.MINISTRY_OFFICER)
    void whoIsNoAdministratorReadsHowTheScoreIsMade() {
        Links.open(Links.MATCH_WEIGHTS);

        assertThat(page())
                .contains("Điểm của một cặp là lợi ích của bên được ít hơn")
                .contains("50% của bên kia")
                .contains("Đi kèm Cầu Nối");
        assertThat(find(Checkbox.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Xem trước thay đổi").all()).isEmpty();
        assertThat(find(IntegerField.class).all()).allMatch(IntegerField::isReadOnly);
    }

    @ParameterizedTest
    @CsvSource({"0, Trọng số 0", "-5, Trọng số âm", "101, Trọng số trên 100"})
    void whatMakesARuleMeaninglessIsRefusedAtItsField(int points, String message) {
        Links.open(Links.MATCH_WEIGHTS);
        set(MatchRule.NATIONAL_TIE, points);

        click("Xem trước thay đổi");

        assertThat(points(MatchRule.NATIONAL_TIE).isInvalid()).isTrue();
        assertThat(points(MatchRule.NATIONAL_TIE).getErrorMessage()).startsWith(message);
        assertThat(find(WeightPreview.class).all()).isEmpty();
    }

    @Test
    void aRuleIsLeftOutByItsMarkWhateverItsFieldSays() {
        Links.open(Links.MATCH_WEIGHTS);
        set(MatchRule.NATIONAL_TIE, 0);
        test(find(Checkbox.class)
                        .withCondition(mark -> mark.getAriaLabel()
                                .filter(("Dùng quy tắc: " + Texts.of(MatchRule.NATIONAL_TIE))::equals)
                                .isPresent())
                        .single())
                .click();

        click("Xem trước thay đổi");
        click("Lưu phiên bản mới");

        assertThat(weighings.current().weights())
                .contains(new MatchWeight(MatchRule.NATIONAL_TIE, usual(MatchRule.NATIONAL_TIE), false));
    }

    @Test
    void theChangesAreSeenBeforeTheyAreSavedAsAVersion() {
        Links.open(Links.MATCH_WEIGHTS);
        set(MatchRule.NATIONAL_TIE, 90);
        set(MatchRule.NEW_COUNTRY, 80);
        click("Xem trước thay đổi");

        assertThat(page()).contains("Chưa có gì được lưu.");
        assertThat(weighings.current().version()).isZero();

        test(find(TextField.class).withCaption("Ghi chú").single()).setValue("Thử nghiệm quý I");
        click("Lưu phiên bản mới");

        assertThat(weighings.current().version()).isEqualTo(1);
        assertThat(page()).contains("Đã lưu phiên bản 1", "Thử nghiệm quý I", usual(MatchRule.NATIONAL_TIE) + " → 90");
        assertThat(find(WeightPreview.class).all()).isEmpty();
    }

    @Test
    void aPreviewOfOtherValuesIsTakenAway() {
        Links.open(Links.MATCH_WEIGHTS);
        set(MatchRule.NATIONAL_TIE, 90);
        click("Xem trước thay đổi");
        assertThat(find(WeightPreview.class).all()).hasSize(1);

        set(MatchRule.NATIONAL_TIE, 91);

        assertThat(find(WeightPreview.class).all()).isEmpty();
    }

    @Test
    void withoutAnyChangeThereIsNothingToPreview() {
        Links.open(Links.MATCH_WEIGHTS);

        click("Xem trước thay đổi");

        assertThat(page()).contains("Chưa có gì khác với trọng số đang áp dụng.");
    }

    @Test
    void whoComesSecondKeepsWhatTheyTypedAndGetsWhatTheFirstSaved() {
        Links.open(Links.MATCH_WEIGHTS);
        set(MatchRule.NATIONAL_TIE, 90);
        click("Xem trước thay đổi");
        weighings.change(0, List.of(new MatchWeight(MatchRule.OCCASION, 33, true)), null, null);

        click("Lưu phiên bản mới");

        assertThat(page()).contains("đã lưu trọng số khác lúc");
        assertThat(points(MatchRule.NATIONAL_TIE).getValue()).isEqualTo(90);
        assertThat(points(MatchRule.OCCASION).getValue()).isEqualTo(33);

        click("Xem trước thay đổi");
        click("Lưu phiên bản mới");
        assertThat(weighings.current().weights())
                .contains(
                        new MatchWeight(MatchRule.OCCASION, 33, true),
                        new MatchWeight(MatchRule.NATIONAL_TIE, 90, true));
    }

    private IntegerField points(MatchRule rule) {
        return find(IntegerField.class)
                .withCondition(field -> field.getAriaLabel()
                        .filter(("Điểm tối đa của quy tắc: " + Texts.of(rule))::equals)
                        .isPresent())
                .single();
    }

    private static int usual(MatchRule rule) {
        return new MatchWeight(rule, 1, true).usual();
    }

    private void set(MatchRule rule, int points) {
        test(points(rule)).setValue(points);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
