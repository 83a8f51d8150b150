package vn.caunoi.briefing;

import vn.caunoi.base.Lang;

/** A sentence of the register that an author has hidden; who, when and why is told with it. */
public record HiddenLine(BriefingLine line, BriefingAuthor author) {

    public String text(Lang lang) {
        return line.text(lang);
    }

    HiddenLine withoutName() {
        return new HiddenLine(line, author.withoutName());
    }
}
