package vn.caunoi.account;

import vn.caunoi.base.Lang;

/** Why somebody may not do what they asked for. */
public enum AccountRefusal {
    SIGN_IN_NEEDED(
            "Hãy đăng nhập, hoặc gửi kèm mã truy cập (Authorization: Bearer …).",
            "Sign in, or send an API token (Authorization: Bearer …)."),
    FORBIDDEN("Chỉ quản trị viên mới làm được việc này.", "Only administrators may do this."),
    PASSWORD_CHANGE_NEEDED("Hãy đổi mật khẩu dùng một lần trước.", "Change the one-time password first."),
    SCOPE_NEEDED("Mã truy cập này không có quyền ghi (WRITE).", "This token may not write: it lacks the scope WRITE."),
    BAD_TOKEN(
            "Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi. Hãy tạo mã mới ở trang Tài khoản của tôi.",
            "The token is wrong, expired or revoked. Create a new one on the page My account.");

    private final String vi;
    private final String en;

    AccountRefusal(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String message(Lang lang) {
        return lang.name(vi, en);
    }
}
