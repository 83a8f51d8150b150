package vn.caunoi.ui.network;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.caunoi.network.KindCount;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;

/** Numbers of records in words: "20 đối tác, 17 thỏa thuận". */
final class Counts {
    private Counts() {}

    static String of(KindCount count) {
        var name = Texts.of(count.kind());
        return Format.current().number(count.count())
                + " "
                + name.substring(0, 1).toLowerCase(Locale.ROOT)
                + name.substring(1);
    }

    static String of(Collection<KindCount> counts) {
        return counts.stream().map(Counts::of).collect(Collectors.joining(", "));
    }
}
