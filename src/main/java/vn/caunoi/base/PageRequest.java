package vn.caunoi.base;

import org.jspecify.annotations.Nullable;

/** Which page of a list: how many, and from which cursor in which direction. */
public record PageRequest(int size, @Nullable String cursor, boolean backward) {

    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST = 200;

    /** The first so many. */
    public static PageRequest first(int size) {
        return new PageRequest(size, null, false);
    }

    /** Reads Relay's four arguments and says which of them cannot be used. */
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (first != null && last != null || after != null && before != null) {
            throw bad(
                    "last",
                    "Chỉ dùng first với after, hoặc last với before.",
                    "Use first with after, or last with before.");
        }
        var backward = last != null || before != null;
        if (backward && first != null || !backward && last != null || backward && after != null) {
            throw bad(
                    "first",
                    "Chỉ dùng first với after, hoặc last với before.",
                    "Use first with after, or last with before.");
        }
        var size = first != null ? first : last != null ? last : DEFAULT_SIZE;
        if (size < 1 || size > LARGEST) {
            throw bad(
                    last != null ? "last" : "first",
                    "Mỗi trang có từ 1 đến %d bản ghi; đã yêu cầu %d.".formatted(LARGEST, size),
                    "A page has 1 to %d records; %d were asked for.".formatted(LARGEST, size));
        }
        var cursor = backward ? before : after;
        if (cursor != null) {
            Cursor.parse(cursor, backward ? "before" : "after");
        }
        return new PageRequest(size, cursor, backward);
    }

    private static BadInput bad(String argument, String vi, String en) {
        return new BadInput(BadInput.Code.BAD_PAGE, argument, vi, en);
    }

    /** The argument that names the place. */
    String argument() {
        return backward ? "before" : "after";
    }

    @Nullable Cursor place(SortOrder order) {
        if (cursor == null) {
            return null;
        }
        var argument = argument();
        var place = Cursor.parse(cursor, argument);
        if (!place.order().equals(order.name()) || !order.accepts(place.key())) {
            throw Cursor.malformed(argument);
        }
        return place;
    }
}
