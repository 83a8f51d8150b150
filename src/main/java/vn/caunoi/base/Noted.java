package vn.caunoi.base;

import org.jspecify.annotations.Nullable;

/** Something that can carry a remark. */
public interface Noted {

    @Nullable String noteVi();

    @Nullable String noteEn();

    default @Nullable String note(Lang lang) {
        return lang.pick(noteVi(), noteEn());
    }
}
