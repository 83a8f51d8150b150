package vn.caunoi.reference;

import vn.caunoi.base.Lang;

/** A section of the Vietnam Standard Industrial Classification (VSIC 2025). */
public record Sector(String code, String nameVi, String nameEn) {

    public String name(Lang lang) {
        return lang.name(nameVi, nameEn);
    }
}
