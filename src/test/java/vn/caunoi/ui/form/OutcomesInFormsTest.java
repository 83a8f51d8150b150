package vn.caunoi.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.account.Role;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Links;
import vn.caunoi.writing.Evidence;

@Transactional
@As(Role.MINISTRY_OFFICER)
class OutcomesInFormsTest extends FormTest {

    @Test
    void whatIsSavedIsShownOnItsPage() {
        Links.open("partners/new");
        choose("Loại", "Doanh nghiệp");
        type("Tên tiếng Việt", "Công ty Thử Nghiệm Cầu");
        press("Lưu");

        assertThat(find(H1.class).single().getText()).isEqualTo("Công ty Thử Nghiệm Cầu");
        assertThat(page()).contains("Chưa kiểm chứng");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Links.open("partners/new");
        type("Trang web", "javascript:alert(1)");
        press("Lưu");

        assertThat(find(ComboBox.class).withCaption("Loại").single().isInvalid())
                .isTrue();
        assertThat(text("Tên tiếng Việt").getErrorMessage()).isEqualTo("Cần điền mục này.");

        choose("Loại", "Doanh nghiệp");
        type("Tên tiếng Việt", "Công ty Thử Nghiệm Cầu");
        press("Lưu");

        assertThat(text("Tên tiếng Việt").isInvalid()).isFalse();
        assertThat(text("Trang web").getErrorMessage()).contains("http://");
    }

    @Test
    void whatIsWrongInARowIsSaidInThatRow() {
        Links.open("agreements/new");
        press("Lưu");

        var parties = find(ComboBox.class).withCaption("Bên").all();
        assertThat(parties)
                .hasSize(2)
                .allSatisfy(party -> assertThat(party.isInvalid()).isTrue());
    }

    @Test
    void aDateThatCannotBeReadIsExplainedAndNotLost() {
        Links.open("partners/" + any(RecordKind.PARTNER).id() + "/edit");
        Links.open(Links.edit(any(RecordKind.SOURCE)));
        type("Ngày công bố", "tháng năm");
        press("Lưu");

        assertThat(text("Ngày công bố").getErrorMessage()).contains("11/2022");
        assertThat(text("Ngày công bố").getValue()).isEqualTo("tháng năm");

        type("Ngày công bố", "5/2022");
        assertThat(text("Ngày công bố").getValue()).isEqualTo("05/2022");
        press("Lưu");
        assertThat(draft(any(RecordKind.SOURCE).globalId()).values().text("publishedOn"))
                .isEqualTo("2022-05");
    }

    @Test
    void aTextWithASecrecyStampIsRefusedAtItsField() {
        Links.open("partners/new");
        choose("Loại", "Doanh nghiệp");
        type("Tên tiếng Việt", "Công ty Thử Nghiệm Cầu");
        type("Vì sao tin hoặc nghi ngờ", "Kèm công văn TỐI MẬT số 3");
        press("Lưu");

        assertThat(text("Vì sao tin hoặc nghi ngờ").getErrorMessage()).contains("TỐI MẬT");
    }

    @Test
    void whoseNameIsThereAlreadyIsShownWhileItIsTyped() {
        Links.open("partners/new");
        type("Tên tiếng Việt", "fukuoka");

        assertThat(words(find(AlikeHints.class).single())).contains("Tỉnh Fukuoka");
    }

    @Test
    void aSuspectedDuplicateIsSavedWhenItIsSaidToBeAnother() {
        Links.open("partners/new");
        choose("Loại", "Địa phương nước ngoài");
        type("Tên tiếng Việt", "Tỉnh Fukuoka");
        press("Lưu");

        assertThat(words(find(AlikeDialog.class).single())).contains("Tỉnh Fukuoka");
        press("Là bản ghi khác, vẫn lưu");

        assertThat(jdbc.sql("select count(*) from partner where name_vi = 'Tỉnh Fukuoka'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void oneThatIsThereAlreadyIsTakenWhereTheFormWasOpenedToNameIt() {
        var fukuoka = record(RecordKind.PARTNER, "Tỉnh Fukuoka");
        Links.open(Links.create(
                RecordKind.RELATION, Map.of("province", province("48").id())));
        test(find(Button.class).withText("Đối tác mới…").all().getFirst()).click();
        type("Tên tiếng Việt", "Tỉnh Fukuoka");
        press("Dùng bản ghi này");

        assertThat(find(QuickEntry.class).exists()).isFalse();
        assertThat(find(Editor.class).single().form().values().get("partner")).isEqualTo(fukuoka.id());
    }

    @Test
    void aRelationOfTheSameTimeIsShown() {
        var relation = jdbc.sql("select min(id) from relation where since_on is not null and until_on is null")
                .query(Long.class)
                .single();
        var values =
                draft(directory.find((long) relation).orElseThrow().globalId()).values();
        Links.open(Links.create(
                RecordKind.RELATION,
                Map.of("province", values.number("province"), "partner", values.number("partner"))));
        choose("Loại quan hệ", vn.caunoi.ui.Texts.of(vn.caunoi.province.RelationKind.valueOf(values.text("kind"))));
        type("Từ", "2020");
        if (values.text("locality") != null) {
            type("Đơn vị cụ thể bên dưới", values.text("locality"));
        }
        press("Lưu");

        assertThat(find(Refusal.class).single().isVisible()).isTrue();
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("relations/" + relation));
    }

    @Test
    void whatOthersNeedToBePublicIsNotMadeInternal() {
        var id = jdbc.sql("select min(partner_id) from relation where visibility = 'PUBLIC'")
                .query(Long.class)
                .single();
        Links.open("partners/" + id + "/edit");
        choose("Ai xem được", "Nội bộ");
        press("Lưu");

        assertThat(words(find(Refusal.class).single())).contains("bản ghi công khai nhắc đến bản ghi này");
    }

    @Test
    void twoEditorsMeetAndNobodysWordsAreLost() {
        var fukuoka = record(RecordKind.PARTNER, "Tỉnh Fukuoka").globalId();
        var before = draft(fukuoka);
        Links.open("partners/" + fukuoka.id() + "/edit");
        type("Trang web", "https://example.org/cua-toi");
        type("Thành phố đặt trụ sở", "Của tôi");
        writing.change(
                fukuoka,
                before.version(),
                Map.of("city", "Của người kia", "noteVi", "Ghi chú của người kia"),
                Evidence.NONE);
        press("Lưu");

        var dialog = find(ConflictDialog.class).single();
        assertThat(words(dialog)).contains("Của tôi", "Của người kia", "Ghi chú của người kia");
        var choices = find(RadioButtonGroup.class).all();
        assertThat(choices)
                .extracting(RadioButtonGroup::getValue)
                .contains(ConflictDialog.Side.YOURS, ConflictDialog.Side.THEIRS, null);

        press("Lưu lựa chọn");
        assertThat(choices).anySatisfy(choice -> assertThat(choice.isInvalid()).isTrue());

        choices.stream().filter(RadioButtonGroup::isEmpty).forEach(choice -> {
            @SuppressWarnings("unchecked")
            var sides = (RadioButtonGroup<ConflictDialog.Side>) choice;
            sides.setValue(ConflictDialog.Side.YOURS);
        });
        press("Lưu lựa chọn");

        var after = draft(fukuoka).values();
        assertThat(after.text("city")).isEqualTo("Của tôi");
        assertThat(after.text("website")).isEqualTo("https://example.org/cua-toi");
        assertThat(after.text("noteVi")).isEqualTo("Ghi chú của người kia");
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void whatTheServiceForbidsStaysInTheForm() {
        Links.open(Links.create(
                RecordKind.RELATION, Map.of("province", province("01").id())));
        choose("Loại quan hệ", "Tiếp xúc");
        name("Đối tác", "fukuoka", "Tỉnh Fukuoka");
        press("Lưu");

        assertThat(words(find(Refusal.class).single())).contains("cán bộ tỉnh ghi hồ sơ của tỉnh mình");
        assertThat(find(Editor.class).single().isUnsaved()).isTrue();
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void whoMayNotChangeARecordFindsARefusalInsteadOfItsForm() {
        var id =
                jdbc.sql("""
                        select min(relation.id)
                        from relation
                        join province_lineage on province_lineage.ancestor_id = relation.province_id
                        where province_lineage.province_id = :id""").param("id", province("79").id()).query(Long.class).single();
        for (var address : List.of("relations/" + id + "/edit", "provinces/new", "countries/JP/edit")) {
            Links.open(address);

            assertThat(find(H1.class).single().getText()).isEqualTo("Bạn không ghi được ở đây");
            assertThat(find(Editor.class).exists()).isFalse();
        }
    }

    @Test
    void leavingUnsavedWorkIsAskedAndOnlyThat() {
        Links.open("partners/new");
        Links.open(Links.PARTNERS);
        assertThat(find(H1.class).single().getText()).isEqualTo("Đối tác");

        Links.open("partners/new");
        type("Tên tiếng Việt", "Công ty Thử Nghiệm Cầu");
        Links.open(Links.PARTNERS);

        assertThat(find(H1.class).single().getText()).isEqualTo("Thêm đối tác");
        test(find(ConfirmDialog.class).single()).reject();
        assertThat(find(H1.class).single().getText()).isEqualTo("Đối tác");
    }

    @Test
    void theSourceOfAChangeIsEnteredAsideAndCited() {
        Links.open("partners/new");
        choose("Loại", "Doanh nghiệp");
        type("Tên tiếng Việt", "Công ty Thử Nghiệm Cầu");
        press("Nguồn mới…");
        var quick = find(QuickEntry.class).single();
        @SuppressWarnings("unchecked")
        ComboBox<Item> kind = find(ComboBox.class, quick).withCaption("Loại").single();
        test(kind).selectItem("Trang web");
        test(find(com.vaadin.flow.component.textfield.TextField.class, quick)
                        .withCaption("Tên tiếng Việt")
                        .single())
                .setValue("Trang thử của Cầu");
        test(find(Button.class, quick).withText("Lưu").single()).click();
        type("Ở đâu trong nguồn", "đoạn 2");
        press("Lưu");

        assertThat(page()).contains("Trang thử của Cầu", "đoạn 2").doesNotContain("Chưa kiểm chứng");
    }

    @Test
    void theWordsAreThoseOfTheReader() {
        UI.getCurrent().setLocale(java.util.Locale.ENGLISH);
        Links.open("partners/new");
        press("Save");

        assertThat(text("Name in Vietnamese").getErrorMessage()).isEqualTo("This is needed.");
    }
}
