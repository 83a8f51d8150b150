package vn.caunoi.network;

import vn.caunoi.base.Lang;

/** A record between two groups: how many of each it is joined with. */
public record Bridge(NetworkNode node, int ofOne, int ofOther) {

    public String text(Lang lang) {
        return lang == Lang.VI
                ? "%s nối %d bên thứ nhất với %d bên thứ hai".formatted(node.label(lang), ofOne, ofOther)
                : "%s joins %d of the first with %d of the second".formatted(node.label(lang), ofOne, ofOther);
    }
}
