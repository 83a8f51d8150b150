package vn.caunoi.account;

import vn.caunoi.base.Lang;

/** What can be wrong with what somebody entered about an account, a password or a token, and what to do about it. */
public enum AccountFault {
    NAME_MALFORMED(
            "Tên đăng nhập gồm 2 đến 100 chữ thường không dấu, chữ số và các dấu . _ @ + -, bắt đầu bằng chữ hoặc số.",
            "A user name has 2 to 100 lower-case letters, digits and . _ @ + -, and begins with a letter or digit."),
    NAME_TAKEN("Tên này đã có người dùng. Hãy chọn tên khác.", "Somebody has this name already. Choose another one."),
    NAME_UNKNOWN("Không có tài khoản nào mang tên này.", "No account bears this name."),
    FULL_NAME_MISSING("Hãy nhập họ và tên, tối đa 200 ký tự.", "Enter the full name, at most 200 characters."),
    PROVINCES_MISSING(
            "Cán bộ địa phương cần ít nhất một tỉnh, thành phố.", "A province officer needs at least one province."),
    MISSIONS_MISSING(
            "Cán bộ cơ quan đại diện cần ít nhất một cơ quan đại diện.",
            "A mission officer needs at least one mission."),
    AREA_UNKNOWN(
            "Tỉnh, thành phố hoặc cơ quan đại diện này không có trong sổ.",
            "This province or mission is not in the register."),
    LAST_ADMINISTRATOR(
            "Đây là quản trị viên cuối cùng còn hoạt động. Hãy trao quyền quản trị cho người khác trước.",
            "This is the last active administrator. Make somebody else an administrator first."),
    PASSWORD_WRONG("Mật khẩu hiện tại không đúng.", "The current password is not right."),
    PASSWORD_TOO_SOON(
            "Đã nhập sai nhiều lần. Hãy đợi ít phút rồi thử lại.",
            "There were several wrong attempts. Wait a few minutes, then try again."),
    PASSWORD_SHORT(
            "Mật khẩu cần ít nhất 12 ký tự. Một câu ngắn dễ nhớ là đủ.",
            "A password needs at least 12 characters. A short sentence that is easy to remember will do."),
    PASSWORD_LONG("Mật khẩu dài tối đa 200 ký tự.", "A password has at most 200 characters."),
    PASSWORD_COMMON(
            "Mật khẩu này dễ đoán. Hãy ghép vài từ không liên quan với nhau, không dùng tên của bạn hay tên Cầu Nối.",
            "This password is easy to guess. Put together some unrelated words, without your name or that of Cầu Nối."),
    PASSWORD_SAME("Mật khẩu mới phải khác mật khẩu cũ.", "The new password must differ from the old one."),
    PASSWORD_ELSEWHERE(
            "Tài khoản này đăng nhập qua nhà cung cấp của tổ chức và không có mật khẩu ở đây.",
            "This account signs in through the organisation's provider and has no password here."),
    TOKEN_NAME_MISSING(
            "Hãy đặt tên cho mã truy cập, tối đa 100 ký tự, để sau này nhận ra nó.",
            "Name the token, in at most 100 characters, to know it later."),
    SCOPES_MISSING("Hãy chọn ít nhất một quyền cho mã truy cập.", "Choose at least one thing that the token may do."),
    SCOPE_TOO_WIDE(
            "Tài khoản này không được ghi, nên mã truy cập cũng không được.",
            "This account may not write, so its token may not either."),
    EXPIRY_OUT_OF_RANGE("Mã truy cập có hạn từ 1 đến 366 ngày.", "A token lives for 1 to 366 days."),
    TOKEN_UNKNOWN("Không có mã truy cập nào bắt đầu như vậy.", "No token begins like this.");

    private final String vi;
    private final String en;

    AccountFault(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String message(Lang lang) {
        return lang.name(vi, en);
    }
}
