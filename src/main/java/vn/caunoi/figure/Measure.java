package vn.caunoi.figure;

import vn.caunoi.base.Lang;

/** An indicator or a unit by its code, with its name in both languages. */
public record Measure(String code, String nameVi, String nameEn) {

    public String name(Lang lang) {
        return lang.name(nameVi, nameEn);
    }
}
