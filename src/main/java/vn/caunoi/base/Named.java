package vn.caunoi.base;

import org.jspecify.annotations.Nullable;

/** A record with a name in Vietnamese and, where there is one, in English. */
public interface Named extends Recorded {

    String nameVi();

    @Nullable String nameEn();

    default String name(Lang lang) {
        return lang.name(nameVi(), nameEn());
    }

    @Override
    default String label(Lang lang) {
        return name(lang);
    }
}
