package vn.caunoi.document;

import vn.caunoi.base.Lang;

/** The same words in both languages. */
public record Wording(String vi, String en) {

    public String in(Lang lang) {
        return lang.name(vi, en);
    }
}
