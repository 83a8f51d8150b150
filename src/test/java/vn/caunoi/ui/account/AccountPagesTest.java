package vn.caunoi.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestCaller;
import vn.caunoi.account.AccountDraft;
import vn.caunoi.account.AccountOutcome.AccountSaved;
import vn.caunoi.account.Accounts;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;
import vn.caunoi.ui.Links;

@DatabaseTest
class AccountPagesTest extends SpringBrowserlessTest {

    private final Accounts accounts;

    @Autowired
    AccountPagesTest(Accounts accounts) {
        this.accounts = accounts;
    }

    @Test
    void theWayInLeadsBackToWhereOneWas() {
        Links.open(Links.PARTNERS + "?text=fukuoka");
        assertThat(find(Anchor.class).withClassName("sign-in-link").single().getHref())
                .isEqualTo("sign-in?to=partners%3Ftext%3Dfukuoka");
    }

    @Test
    void whatIsForAdministratorsLeadsAnybodyToTheSignInPage() {
        for (var page : new String[] {Links.ACCOUNTS, Links.SIGN_INS, Links.ACCOUNT, Links.PASSWORD}) {
            Links.open(page);
            assertThat(heading()).as(page).isEqualTo("Đăng nhập");
        }
    }

    @Test
    void whatIsForAdministratorsIsNotThereForOthersWhoSignedIn() {
        be(Role.MINISTRY_OFFICER, false);
        Links.open(Links.ACCOUNTS);
        assertThat(heading()).isEqualTo("Không tìm thấy trang này");
    }

    @Test
    void aPasswordForOneTimeOpensNothingButThePageToChangeIt() {
        be(Role.ADMINISTRATOR, true);
        for (var page : new String[] {Links.HOME, Links.PARTNERS, Links.ACCOUNTS, Links.ACCOUNT}) {
            Links.open(page);
            assertThat(heading()).as(page).isEqualTo("Đổi mật khẩu");
        }
    }

    @Test
    void whatIsWrongWithAPasswordIsToldAtItsField() {
        be(Role.READER, true);
        Links.open(Links.PASSWORD);
        var fields = find(PasswordField.class).all();
        test(fields.getFirst()).setValue("short");
        test(fields.getLast()).setValue("shorter");
        test(find(Button.class).withText("Đổi mật khẩu").single()).click();
        assertThat(fields.getLast().getErrorMessage()).isEqualTo("Hai lần nhập không giống nhau.");

        test(fields.getLast()).setValue("short");
        test(find(Button.class).withText("Đổi mật khẩu").single()).click();
        assertThat(fields.getFirst().getErrorMessage()).startsWith("Mật khẩu cần ít nhất 12 ký tự.");
    }

    @Test
    void aTokenIsShownOnceAndThenOnlyByItsBeginning() {
        be(Role.READER, false);
        Links.open(Links.ACCOUNT);
        test(find(TextField.class).withCaption("Tên mã").single()).setValue("Bảng hằng tháng");
        test(find(Button.class).withText("Tạo mã truy cập").single()).click();
        var secret = find(Code.class).withClassName("account-secret").single().getText();
        assertThat(secret).startsWith("cn_");

        Links.open(Links.HOME);
        Links.open(Links.ACCOUNT);
        assertThat(find(NativeTableRow.class).all())
                .extracting(row -> row.getElement().getTextRecursively())
                .anySatisfy(row -> assertThat(row).contains("Bảng hằng tháng", secret.substring(0, 13) + "…"))
                .noneSatisfy(row -> assertThat(row).contains(secret));
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    /** Somebody with an account of their own. */
    private void be(Role role, boolean mustChangePassword) {
        var name = "page." + UUID.randomUUID();
        var saved = Callers.asTheRegister(
                () -> accounts.create(name, new AccountDraft("Một người", role, Set.of(), Set.of())));
        TestCaller.be(Caller.person(
                ((AccountSaved) saved).account().id(), name, role, Set.of(), Set.of(), mustChangePassword));
    }
}
