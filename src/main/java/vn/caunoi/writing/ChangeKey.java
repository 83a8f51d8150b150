package vn.caunoi.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import vn.caunoi.base.BadInput;

/** The key of a change as the API gives it: opaque to callers, in the order in which changes were confirmed. */
public final class ChangeKey {

    private static final String PREFIX = "Change:";

    private ChangeKey() {}

    public static String of(long change) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((PREFIX + change).getBytes(UTF_8));
    }

    public static long parse(String text, String argument) {
        try {
            var key = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            if (key.matches(PREFIX + "(0|[1-9][0-9]{0,17})")) {
                return Long.parseLong(key.substring(PREFIX.length()));
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same answer as any other malformed key
        }
        throw new BadInput(
                BadInput.Code.BAD_ID,
                argument,
                "Khóa của lần sửa không đúng dạng. Hãy dùng nguyên giá trị key mà API đã trả về.",
                "The key of the change is malformed. Use a key exactly as this API returned it.");
    }
}
