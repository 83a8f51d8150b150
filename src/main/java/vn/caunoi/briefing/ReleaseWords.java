package vn.caunoi.briefing;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.document.Wording;
import vn.caunoi.matching.Sentence;

/** What a paper says of who wrote it and of its release. */
final class ReleaseWords {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private ReleaseWords() {}

    static List<Wording> of(BriefingRelease release) {
        var said = new ArrayList<Wording>();
        said.add(both(Terms.both(lang -> lang.name("Bản phát hành số %d, ngày %s%s", "Release No. %d of %s%s")
                .formatted(release.number(), day(release.releasedAt()), by(release.byName(), lang)))));
        var note = release.note();
        if (note != null) {
            said.add(both(Terms.both(lang -> lang.name("Ghi chú khi phát hành: ", "Note at release: ") + note)));
        }
        var ended = release.supersededAt();
        if (ended != null) {
            var why = release.supersededReason();
            said.add(both(Terms.both(lang -> lang.name("Đã được thay thế ngày ", "Superseded on ")
                    + day(ended)
                    + (why == null ? "" : ": " + why))));
        }
        return said;
    }

    /** "người soạn ghi: an.nguyen, 05/11/2026; sổ nay ghi khác". */
    static String author(BriefingAuthor author, Lang lang) {
        var said = Terms.inside(BriefingMark.AUTHOR, lang)
                + (author.byName() == null ? "" : ": " + author.byName())
                + ", " + day(author.at());
        return switch (author.standing()) {
            case ADDED, IN_PLACE -> said;
            case CHANGED_SINCE, LOST -> said + "; " + Terms.inside(author.standing(), lang);
        };
    }

    private static String by(@Nullable String name, Lang lang) {
        return name == null ? "" : lang.name(", người phát hành: ", ", released by ") + name;
    }

    private static String day(OffsetDateTime at) {
        return Terms.day(at.atZoneSameInstant(HERE).toLocalDate());
    }

    private static Wording both(Sentence sentence) {
        return new Wording(sentence.vi(), sentence.en());
    }
}
