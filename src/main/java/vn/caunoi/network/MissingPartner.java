package vn.caunoi.network;

import java.util.List;
import vn.caunoi.base.Lang;

/** A partner or country that others work with and one does not. */
public record MissingPartner(NetworkNode node, List<NetworkNode> workingWith) {

    /** "Cần Thơ và Cà Mau có quan hệ với Hyogo". */
    public String text(Lang lang) {
        var who =
                Sentences.list(workingWith.stream().map(one -> one.label(lang)).toList(), lang);
        return lang == Lang.VI
                ? "%s có quan hệ với %s".formatted(who, node.label(lang))
                : workingWith.size() == 1
                        ? "%s works with %s".formatted(who, node.label(lang))
                        : "%s work with %s".formatted(who, node.label(lang));
    }
}
