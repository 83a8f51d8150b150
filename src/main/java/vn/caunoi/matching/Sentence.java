package vn.caunoi.matching;

import vn.caunoi.base.Lang;

/** A sentence in both languages. */
public record Sentence(String vi, String en) {

    public String text(Lang lang) {
        return lang.name(vi, en);
    }
}
