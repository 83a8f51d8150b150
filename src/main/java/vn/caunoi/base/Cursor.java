package vn.caunoi.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** A place in a list: the order it belongs to, the sort key there, and the id that breaks ties. Opaque to callers. */
record Cursor(String order, long id, String key) {

    static Cursor parse(String text, String argument) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\\|", 3);
            if (parts.length == 3) {
                return new Cursor(parts[0], Long.parseLong(parts[1]), parts[2]);
            }
        } catch (IllegalArgumentException malformed) {
            // falls through to the same answer as any other malformed cursor
        }
        throw malformed(argument);
    }

    static BadInput malformed(String argument) {
        return new BadInput(
                BadInput.Code.BAD_CURSOR,
                argument,
                "Con trỏ trang không hợp lệ hoặc thuộc một thứ tự sắp xếp khác. Hãy dùng nguyên con trỏ API đã trả về.",
                "The cursor is malformed or belongs to another order. Use a cursor exactly as this API returned it.");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((order + "|" + id + "|" + key).getBytes(UTF_8));
    }
}
