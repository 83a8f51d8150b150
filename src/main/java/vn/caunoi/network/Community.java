package vn.caunoi.network;

import java.util.List;
import vn.caunoi.base.Lang;

/** Records that are joined more with each other than with the rest, those first that are joined with most of them. */
public record Community(List<NetworkNode> members) {

    private static final int TELLING = 3;

    /** "Quanh Quảng Ninh, Quảng Tây và Hải Phòng". */
    public String label(Lang lang) {
        var telling = members.stream()
                .limit(TELLING)
                .map(member -> member.label(lang))
                .toList();
        return lang.name("Quanh ", "Around ") + Sentences.list(telling, lang);
    }

    public int size() {
        return members.size();
    }
}
