package vn.caunoi.reminder;

import vn.caunoi.base.Lang;

/** What became of a wish to be reminded. */
public sealed interface ReminderOutcome {

    /** It stands. */
    record ReminderSaved(Reminder reminder) implements ReminderOutcome {}

    /**
     * The calendar stands at this address, which is shown only now.
     *
     * @param path what follows the address of the product
     */
    record FeedMade(Reminder reminder, String path) implements ReminderOutcome {}

    /** A digest needs an address that mail can be sent to. */
    record EmailUnusable() implements ReminderOutcome {

        public String message(Lang lang) {
            return lang == Lang.VI
                    ? "Không gửi thư đến địa chỉ này được. Hãy nhập địa chỉ dạng ten@coquan.gov.vn."
                    : "No mail can be sent to this address. Enter one such as name@office.gov.vn.";
        }
    }

    /** Only the holder of an account is reminded. */
    record ReminderForbidden() implements ReminderOutcome {

        public String message(Lang lang) {
            return lang == Lang.VI
                    ? "Chỉ người có tài khoản mới được nhắc việc. Hãy đăng nhập."
                    : "Only the holder of an account is reminded. Sign in first.";
        }
    }
}
