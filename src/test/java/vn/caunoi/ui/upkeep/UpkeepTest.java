package vn.caunoi.ui.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.TestCaller;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.Links;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Writing;

@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class UpkeepTest extends SpringBrowserlessTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Directory directory;

    @Autowired
    private Writing writing;

    @Autowired
    private SqlStatements statements;

    @Test
    void whoMayNotWriteFindsNoButtonsAndCostsNoStatement() {
        var address = "partners/" + partner("Tỉnh Fukuoka").id();
        TestCaller.be(Caller.ANYBODY);
        var anonymous = statements.during(() -> {
            Links.open(address);
            return null;
        });

        assertThat(find(Button.class).withText("Gộp…").exists()).isFalse();
        assertThat(page()).doesNotContain("Thêm quan hệ", "Rút lại…");
        assertThat(anonymous).noneMatch(sql -> sql.contains("from change") || sql.contains("visibility = 'INTERNAL'"));

        Links.open(Links.PARTNERS);
        assertThat(page()).doesNotContain("Thêm đối tác");
    }

    @Test
    @As(value = Role.PROVINCE_OFFICER, provinces = "48")
    void anOfficerFindsThemOnTheirOwnProvincesRecordsOnly() {
        Links.open("relations/" + relationOf("48"));
        assertThat(find(Anchor.class).withText("Sửa").exists()).isTrue();

        Links.open("relations/" + relationOf("79"));
        assertThat(find(Anchor.class).withText("Sửa").exists()).isFalse();
        assertThat(find(Button.class).withText("Kết thúc…").exists()).isFalse();
    }

    @Test
    void listsOfferToAddARecord() {
        Links.open(Links.PARTNERS);

        assertThat(find(Anchor.class).withText("Thêm đối tác").single().getHref())
                .isEqualTo("partners/new");
    }

    @Test
    void aRelationEndsOnADayForAReason() {
        var id = new GlobalId(RecordKind.RELATION, relationOf("48"));
        Links.open("relations/" + id.id());
        press("Kết thúc…");
        press("Kết thúc");
        assertThat(find(TextArea.class).withCaption("Lý do ghi").single().isInvalid())
                .isTrue();

        because("thỏa thuận hết hạn");
        press("Kết thúc");
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();

        test(find(DatePicker.class).single()).setValue(LocalDate.of(2026, 6, 30));
        press("Kết thúc");

        assertThat(writing.read(id).orElseThrow().values().text("until")).isEqualTo("2026-06-30");
        assertThat(page()).contains("30/06/2026", "Đã kết thúc");
    }

    @Test
    void whatOthersStillNameIsNotWithdrawnAndTheyAreListed() {
        Links.open("partners/" + partner("Tỉnh Fukuoka").id());
        press("Rút lại…");
        because("nhập nhầm");
        press("Rút lại");

        assertThat(words(find(DeedDialog.class).single().getElement())).contains("nhắc đến bản ghi này");
        assertThat(find(DeedDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void whatNobodyNamesIsWithdrawnAndSaysSo() {
        var id = created("Quỹ Thử Nghiệm Cầu", "PUBLIC");
        Links.open("partners/" + id.id());
        press("Rút lại…");
        because("nhập nhầm");
        press("Rút lại");

        assertThat(page()).contains("Đã rút");
    }

    @Test
    void anInternalRecordIsMarkedOnItsPageAndInItsList() {
        var id = created("Quỹ Nội Bộ Thử Cầu", "INTERNAL");
        Links.open("partners/" + id.id());
        assertThat(page()).contains("Nội bộ");

        Links.open("partners?text=Quỹ Nội Bộ Thử Cầu");
        assertThat(words(test(find(Grid.class).single()).getCellComponent(0, 0).getElement()))
                .contains("Quỹ Nội Bộ Thử Cầu", "Nội bộ");
    }

    @Test
    void theHistoryTellsInWordsWhoChangedWhat() {
        var id = created("Quỹ Thử Nghiệm Cầu", "PUBLIC");
        change(id, Map.of("kind", "ENTERPRISE", "endedOn", "2026-06-30"), "đổi loại");
        Links.open("partners/" + id.id());
        show();

        assertThat(page())
                .contains("Lý do: đổi loại", "MINISTRY_OFFICER (Cán bộ Bộ)", "Quỹ", "Doanh nghiệp", "30/06/2026");

        TestCaller.be(Caller.ANYBODY);
        Links.open("partners/" + id.id());
        show();
        assertThat(page()).contains("Cán bộ Bộ").doesNotContain("MINISTRY_OFFICER");
    }

    @Test
    void anEarlierStateComesBackAfterAskingWithWhatWouldChange() {
        var id = created("Quỹ Thử Nghiệm Cầu", "PUBLIC");
        change(id, Map.of("city", "Sai"), "nhầm");
        Links.open("partners/" + id.id());
        show();
        press("Khôi phục bản này…");

        assertThat(words(find(DeedDialog.class).single().getElement())).contains("Thành phố đặt trụ sở", "Sai");
        because("sửa lại");
        press("Khôi phục");

        assertThat(writing.read(id).orElseThrow().values().text("city")).isNull();
    }

    @Test
    void aLongHistoryIsReadPageByPage() {
        var id = created("Quỹ Thử Nghiệm Cầu", "PUBLIC");
        for (int each = 0; each < 12; each++) {
            change(id, Map.of("city", "Thành phố " + each), "lần " + each);
        }
        Links.open("partners/" + id.id());
        show();
        assertThat(find(HistoryPanel.class).single().changes()).hasSize(10);

        test(find(NativeButton.class).withText("Xem thêm").all().getLast()).click();
        assertThat(find(HistoryPanel.class).single().changes()).hasSize(13);
    }

    @Test
    void twoPartnersBecomeOneAndCanBeParted() {
        var stays = created("Quỹ Thử Nghiệm Cầu", "PUBLIC");
        var goes = created("Quỹ Trùng Thử Nghiệm", "PUBLIC");
        change(goes, Map.of("city", "Fukuoka"), "biết thêm");
        var relation = relationWith(goes);
        Links.open("partners/" + stays.id());
        press("Gộp…");
        @SuppressWarnings("unchecked")
        ComboBox<Object> other =
                find(ComboBox.class).withCaption("Bản ghi trùng").single();
        test(other).setFilter("Quỹ Trùng");
        test(other).selectItem("Quỹ Trùng Thử Nghiệm");
        assertThat(words(find(DeedDialog.class).single().getElement()))
                .contains("Một bản ghi sẽ chuyển", "Thành phố đặt trụ sở", "Fukuoka");
        press("Gộp");
        assertThat(find(DeedDialog.class).exists()).isTrue();
        because("cùng một quỹ");
        press("Gộp");

        assertThat(writing.read(relation).orElseThrow().values().number("partner"))
                .isEqualTo(stays.id());
        Links.open("partners/" + goes.id());
        assertThat(find(H1.class).single().getText()).isEqualTo("Quỹ Thử Nghiệm Cầu");
        assertThat(page()).contains("“Quỹ Trùng Thử Nghiệm” đã được gộp vào bản ghi này.");

        show();
        press("Tách lại…");
        because("nhầm");
        press("Tách lại");
        assertThat(find(H1.class).single().getText()).isEqualTo("Quỹ Trùng Thử Nghiệm");
        assertThat(writing.read(relation).orElseThrow().values().number("partner"))
                .isEqualTo(goes.id());
    }

    @Test
    void aFigureIsWithdrawnFromThePageOfWhatItIsAbout() {
        Links.open("countries/VN");
        test(find(NativeButton.class).withText("Rút lại…").all().getFirst()).click();
        because("nguồn đã cải chính");
        press("Rút lại");

        assertThat(find(H1.class).single().getText()).isEqualTo("Việt Nam");
        assertThat(page()).contains("Đã rút");
    }

    private void show() {
        test(find(NativeButton.class).withText("Xem lịch sử thay đổi").single()).click();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void because(String reason) {
        test(find(TextArea.class).withCaption("Lý do ghi").single()).setValue(reason);
    }

    private GlobalId created(String name, String visibility) {
        var outcome = writing.create(
                RecordKind.PARTNER,
                Map.of("kind", "FUND", "nameVi", name, "visibility", visibility),
                Evidence.NONE,
                true);
        return ((Outcome.Saved) outcome).id();
    }

    private GlobalId relationWith(GlobalId partner) {
        var outcome = writing.create(
                RecordKind.RELATION,
                Map.of("kind", "CONTACT", "province", provinceNumber("48"), "partner", partner.id()),
                Evidence.NONE,
                true);
        return ((Outcome.Saved) outcome).id();
    }

    private void change(GlobalId id, Map<String, Object> values, String reason) {
        var version = writing.read(id).orElseThrow().version();
        assertThat(writing.change(id, version, values, Evidence.because(reason)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private GlobalId partner(String name) {
        return new GlobalId(
                RecordKind.PARTNER,
                jdbc.sql("select id from partner where name_vi = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single());
    }

    private Long provinceNumber(String code) {
        return jdbc.sql("select id from province where code = :code and valid_to is null")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private long relationOf(String code) {
        return jdbc.sql("""
                        select min(relation.id)
                        from relation
                        join province_lineage on province_lineage.ancestor_id = relation.province_id
                        where province_lineage.province_id = :id and relation.until_on is null""").param("id", provinceNumber(code)).query(Long.class).single();
    }

    private String page() {
        return words(find(Main.class).single().getElement());
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(UpkeepTest::words).collect(Collectors.joining(" "));
    }
}
