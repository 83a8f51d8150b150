package vn.caunoi.ui.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.reference.Sector;
import vn.caunoi.ui.Gist;
import vn.caunoi.ui.Texts;

/**
 * Something to choose: what is written when it is chosen, and how the reader tells it from others.
 *
 * @param below whether it belongs below one before it
 */
public record Item(Object value, String label, @Nullable RecordKind kind, String gist, boolean below) {

    Item(Object value, String label, @Nullable RecordKind kind, String gist) {
        this(value, label, kind, gist, false);
    }

    static Item of(Sector sector) {
        return new Item(sector.code(), sector.label(Texts.lang()), null, "", !sector.isSection());
    }

    static Item of(Enum<?> constant) {
        return new Item(constant.name(), Texts.of(constant), null, "");
    }

    static Item of(String code, String name) {
        return new Item(code, name, null, "");
    }

    public static Item of(Recorded record) {
        return new Item(record.id(), record.label(Texts.lang()), record.recordKind(), Gist.of(record));
    }

    /** The record that it stands for, where it is one. */
    public Optional<GlobalId> id() {
        return kind != null && value instanceof Long number
                ? Optional.of(new GlobalId(kind, number))
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Item item && value.equals(item.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
