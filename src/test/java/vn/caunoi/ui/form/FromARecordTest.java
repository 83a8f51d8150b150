package vn.caunoi.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.account.Role;
import vn.caunoi.base.RecordKind;
import vn.caunoi.proposal.SomeProposals;
import vn.caunoi.ui.Links;

/** What belongs to a record is entered from its page. */
@Transactional
@As(Role.MINISTRY_OFFICER)
class FromARecordTest extends FormTest {

    @Test
    void aRelationIsToldFromTheProvincesSide() {
        Links.open("provinces/48");
        Links.open(link("Thêm quan hệ"));

        assertThat(heading()).isEqualTo("Đà Nẵng có quan hệ … với … từ …");
        choose("Loại quan hệ", "Tiếp xúc");
        name("Đối tác", "fukuoka", "Tỉnh Fukuoka");
        type("Từ", "11/2024");
        assertThat(heading()).isEqualTo("Đà Nẵng có quan hệ Tiếp xúc với Tỉnh Fukuoka từ 11/2024");
        press("Lưu");

        assertThat(heading()).contains("Fukuoka");
        assertThat(page()).contains("11/2024", "Tiếp xúc");
    }

    @Test
    void aRelationIsToldFromThePartnersSide() {
        var fukuoka = record(RecordKind.PARTNER, "Tỉnh Fukuoka");
        Links.open(Links.to(fukuoka));
        Links.open(link("Thêm quan hệ"));

        assertThat(heading()).isEqualTo("Tỉnh Fukuoka có quan hệ … với … từ …");
    }

    @Test
    void anAgreementHasBothSidesOneOfThemFilledIn() {
        Links.open("provinces/48");
        Links.open(link("Thêm thỏa thuận"));

        assertThat(heading()).isEqualTo("Đà Nẵng ký … với … ngày …");
        choose("Loại", "Bản ghi nhớ");
        var parties = find(ComboBox.class).withCaption("Bên").all();
        assertThat(parties).hasSize(2);
        test(parties.getLast()).setFilter("fukuoka");
        test(parties.getLast()).selectItem("Tỉnh Fukuoka");
        type("Ngày ký", "05/11/2024");
        type("Tên tiếng Việt", "Bản ghi nhớ Thử Nghiệm Cầu");
        assertThat(heading()).isEqualTo("Đà Nẵng ký Bản ghi nhớ với Tỉnh Fukuoka ngày 05/11/2024");
        press("Lưu");

        assertThat(heading()).isEqualTo("Bản ghi nhớ Thử Nghiệm Cầu");
        assertThat(page()).contains("Đà Nẵng", "Tỉnh Fukuoka", "05/11/2024");
    }

    @Test
    void whatTakesAProposalUpIsEnteredFromItsPage() {
        var proposal = new SomeProposals(writing, jdbc).enter("VN34-48", "Kiến nghị của Đà Nẵng", "2025-08-01");
        Links.open("proposals/" + proposal.id());
        Links.open(link("Thêm sự kiện"));
        choose("Loại sự kiện", "Hội chợ, triển lãm");
        type("Tên tiếng Việt", "Hội chợ Thử Nghiệm Cầu");
        press("Lưu");

        assertThat(heading()).isEqualTo("Hội chợ Thử Nghiệm Cầu");
        assertThat(page()).contains("Kiến nghị của Đà Nẵng");
    }

    @Test
    void aFigureReturnsToThePageOfWhatItIsAbout() {
        Links.open("provinces/48");
        Links.open(link("Thêm số liệu"));
        name("Chỉ tiêu", "dân số", "Dân số");
        type("Giá trị", "1.234.567,5");
        type("Phạm vi, tiếng Việt", "toàn thành phố");
        type("Phạm vi, tiếng Anh", "the whole city");
        press("Lưu");

        assertThat(heading()).isEqualTo("Đà Nẵng");
        assertThat(page()).contains("1.234.567,5");
    }

    @Test
    void aStatementIsAboutTheRecordItWasAskedFrom() {
        Links.open("provinces/48");
        Links.open(link("Thêm nhận định"));

        assertThat(heading()).isEqualTo("Nguồn nói về Đà Nẵng: …");
    }

    @Test
    void rowsAreAddedMovedAndTakenAwayByTheirButtons() {
        Links.open(Links.create(
                RecordKind.AGREEMENT, Map.of("province", province("48").id())));
        press("Thêm bên ký kết");
        var rows = find(RowsInput.class).all().getFirst();
        assertThat((java.util.List<?>) rows.value()).hasSize(3);

        test(find(com.vaadin.flow.component.button.Button.class)
                        .withClassName("form-row-down")
                        .all()
                        .getFirst())
                .click();
        assertThat(words(rows)).contains("dòng 1");
        assertThat(((Map<?, ?>) ((java.util.List<?>) rows.value()).get(1)).get("party"))
                .isEqualTo(province("48").id());

        test(find(com.vaadin.flow.component.button.Button.class)
                        .withClassName("form-row-remove")
                        .all()
                        .getLast())
                .click();
        assertThat((java.util.List<?>) rows.value()).hasSize(2);
    }

    private String link(String text) {
        return find(Anchor.class).withText(text).single().getHref();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }
}
