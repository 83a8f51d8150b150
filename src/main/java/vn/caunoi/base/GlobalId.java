package vn.caunoi.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A record's id as the API gives it: opaque to callers, it names the kind and the number. */
public final class GlobalId {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final RecordKind kind;
    private final long id;
    /** Written once it is asked for: a picture names each of its nodes many times. */
    private @Nullable String text;

    public GlobalId(RecordKind kind, long id) {
        this.kind = kind;
        this.id = id;
    }

    public RecordKind kind() {
        return kind;
    }

    public long id() {
        return id;
    }

    /** Reads an id that a caller handed in for the argument of that name. */
    public static GlobalId parse(String text, String argument) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(":", -1);
            if (parts.length == 2) {
                for (var kind : RecordKind.values()) {
                    if (kind.typeName().equals(parts[0]) && parts[1].matches("[1-9][0-9]{0,17}")) {
                        return new GlobalId(kind, Long.parseLong(parts[1]));
                    }
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same answer as any other malformed id
        }
        throw new BadInput(
                BadInput.Code.BAD_ID,
                argument,
                "Mã định danh không đúng dạng. Hãy dùng nguyên giá trị id mà API đã trả về.",
                "The id is malformed. Use an id exactly as this API returned it.");
    }

    /** The same, for an argument that must name a record of one kind. */
    public static long parse(String text, RecordKind kind, String argument) {
        var id = parse(text, argument);
        if (id.kind() != kind) {
            throw new BadInput(
                    BadInput.Code.WRONG_KIND,
                    argument,
                    "Mã định danh này là của loại %s, cần loại %s."
                            .formatted(id.kind().typeName(), kind.typeName()),
                    "This id names a %s, a %s is needed.".formatted(id.kind().typeName(), kind.typeName()));
        }
        return id.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GlobalId one && one.kind == kind && one.id == id;
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Long.hashCode(id);
    }

    @Override
    public String toString() {
        var known = text;
        if (known == null) {
            known = ENCODER.encodeToString((kind.typeName() + ":" + id).getBytes(UTF_8));
            text = known;
        }
        return known;
    }
}
