package vn.caunoi.story;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** Says where a story stops. */
final class Ending {

    private Ending() {}

    static String of(List<StoryLink> links, @Nullable ChainLink furthest, Lang lang) {
        if (furthest == null) {
            return lang.name(
                    "Chưa ghi nhận mắt xích nào của chuỗi từ nhu cầu đến kết quả.",
                    "No link of the chain from need to result is recorded.");
        }
        var before = missing(links, furthest, true, lang);
        var after = missing(links, furthest, false, lang);
        var stop = furthest == ChainLink.RESULT
                ? lang.name("Câu chuyện đi đến kết quả.", "The story runs to a result.")
                : lang.name(
                        "Câu chuyện dừng ở %s: chưa ghi nhận %s.".formatted(furthest.name(Lang.VI), after),
                        "The story stops at the %s: no %s is recorded.".formatted(furthest.name(Lang.EN), after));
        return before.isEmpty()
                ? stop
                : stop
                        + lang.name(
                                " Trước đó chưa ghi nhận %s.".formatted(before),
                                " Before it, no %s is recorded.".formatted(before));
    }

    private static String missing(List<StoryLink> links, ChainLink furthest, boolean before, Lang lang) {
        var names = links.stream()
                .filter(link -> !link.reached() && (link.link().compareTo(furthest) < 0) == before)
                .map(link -> link.link().name(lang))
                .toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return names.subList(0, names.size() - 1).stream()
                .collect(Collectors.joining(", ", "", lang.name(" và ", " or ") + names.getLast()));
    }
}
