package vn.caunoi.template;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A template as it was put to use.
 *
 * @param name the file's; null where the product's own look was put back
 * @param size in bytes
 */
public record PaperTemplate(
        long id, OffsetDateTime at, String byName, @Nullable String name, int size) {

    public boolean isOwn() {
        return name == null;
    }
}
