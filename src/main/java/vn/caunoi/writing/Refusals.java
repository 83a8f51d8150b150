package vn.caunoi.writing;

import vn.caunoi.account.Caller;

/** The words with which a change is refused. */
final class Refusals {

    private Refusals() {}

    static Outcome.Forbidden forbidden(Caller caller) {
        if (!caller.signedIn()) {
            return new Outcome.Forbidden(
                    "Hãy đăng nhập hoặc gửi mã API (Authorization: Bearer …) để ghi.",
                    "Sign in, or send an API token (Authorization: Bearer …), to write.");
        }
        if (caller.mustChangePassword()) {
            return new Outcome.Forbidden(
                    "Hãy đổi mật khẩu dùng một lần trước đã.", "Change the one-time password first.");
        }
        return new Outcome.Forbidden(
                "Tài khoản này không được ghi bản ghi này: cán bộ tỉnh ghi hồ sơ của tỉnh mình, cán bộ cơ quan đại diện ghi trong địa bàn phụ trách. Hãy nhờ đơn vị phụ trách hoặc Bộ Ngoại giao.",
                "This account may not write this record: a province's officers write what belongs to their province, a mission's what lies in its area. Ask the office in charge, or the Ministry.");
    }

    static Outcome absent() {
        return Outcome.Invalid.of(new Problem(
                "id",
                ProblemCode.UNKNOWN_RECORD,
                "Không có bản ghi này, hoặc nó đã được gộp vào bản ghi khác.",
                "There is no such record, or it has been merged into another."));
    }

    static Outcome.StillReferenced named(Referrers.Found by) {
        return new Outcome.StillReferenced(
                by.some(),
                by.total(),
                "Còn %d bản ghi nhắc đến bản ghi này. Hãy kết thúc, rút hoặc sửa các bản ghi đó trước."
                        .formatted(by.total()),
                "%d records still name this one. End, withdraw or change them first.".formatted(by.total()));
    }

    static Outcome.StillReferenced seen(Referrers.Found by) {
        return new Outcome.StillReferenced(
                by.some(),
                by.total(),
                "Còn %d bản ghi công khai nhắc đến bản ghi này. Hãy để các bản ghi đó là nội bộ trước."
                        .formatted(by.total()),
                "%d public records name this one. Make them internal first.".formatted(by.total()));
    }

    static Outcome.DuplicateSuspected alike(java.util.List<vn.caunoi.base.GlobalId> candidates) {
        return new Outcome.DuplicateSuspected(
                candidates,
                "Có thể đã có trong sổ. Hãy xem các bản ghi này; nếu đúng là khác, hãy ghi lại và xác nhận là khác.",
                "This may be in the register already. Look at these records; if it is another one, save again and say so.");
    }
}
