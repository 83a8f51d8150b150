package vn.caunoi.delegation;

import vn.caunoi.base.Lang;

/** How one thing stands that is to be settled before a delegation is ready, in a sentence. */
public record ReadinessCheck(ReadinessKind kind, ReadinessState state, String textVi, String textEn) {

    public String text(Lang lang) {
        return lang.name(textVi, textEn);
    }
}
