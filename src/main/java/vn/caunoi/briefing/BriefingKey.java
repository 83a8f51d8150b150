package vn.caunoi.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import vn.caunoi.base.BadInput;

/** The key of what is kept of briefings as the API gives it: opaque to callers. */
public final class BriefingKey {

    /** Of what. */
    public enum Of {
        SENTENCE,
        RELEASE
    }

    private BriefingKey() {}

    public static String of(Of what, long id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((prefix(what) + id).getBytes(UTF_8));
    }

    public static long parse(Of what, String text, String argument) {
        try {
            var key = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            if (key.matches(prefix(what) + "[1-9][0-9]{0,17}")) {
                return Long.parseLong(key.substring(prefix(what).length()));
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same answer as any other malformed key
        }
        throw new BadInput(
                BadInput.Code.BAD_ID,
                argument,
                "Khóa không đúng dạng. Hãy dùng nguyên giá trị key mà API đã trả về.",
                "The key is malformed. Use a key exactly as this API returned it.");
    }

    private static String prefix(Of what) {
        return switch (what) {
            case SENTENCE -> "BriefingSentence:";
            case RELEASE -> "BriefingRelease:";
        };
    }
}
