package vn.caunoi.briefing;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.matching.Sentence;

/** Warns of one pitch for every partner: compares with what the same province has told the last others. */
@Component
class Repetitions {

    private static final int LAST = 5;
    private static final int PER_CENT = 100;

    private record Told(int number, Sentence title, String words) {}

    private final JdbcClient jdbc;
    private final BriefingSettings settings;

    Repetitions(JdbcClient jdbc, BriefingSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The briefing of another subject that it is most like, if it is too much so. */
    List<BriefingCheck> of(Briefing briefing) {
        var province = briefing.province();
        if (province == null) {
            return List.of();
        }
        var told = told(briefing.subject().id(), province.identityId());
        if (told.isEmpty()) {
            return List.of();
        }
        var words = OwnWords.of(briefing);
        record Like(Told other, double share) {}
        return told.stream()
                .map(other -> new Like(other, OwnWords.shared(words, other.words())))
                .filter(like -> like.share() >= settings.likeness())
                .max(Comparator.comparingDouble(Like::share))
                .map(like -> check(like.other(), Math.toIntExact(Math.round(like.share() * PER_CENT))))
                .stream()
                .toList();
    }

    /** The last briefing about each other subject, of the last of them. */
    private List<Told> told(long subject, long identity) {
        return jdbc.sql("""
                        select number, title_vi, title_en, own_words
                        from briefing_release
                        where id in (
                          select max(id) from briefing_release
                          where identity_id = :identity and subject_id <> :subject
                          group by subject_id)
                        order by id desc
                        limit :last""")
                .param("identity", identity)
                .param("subject", subject)
                .param("last", LAST)
                .query((row, number) -> new Told(
                        row.getInt("number"),
                        new Sentence(row.getString("title_vi"), row.getString("title_en")),
                        row.getString("own_words")))
                .list();
    }

    private static BriefingCheck check(Told other, int share) {
        return new BriefingCheck(
                BriefingCheckKind.LIKE_ANOTHER,
                BriefingSectionKind.POINTS_TO_MAKE,
                0,
                Terms.both(lang -> lang.name(
                                "%d%% lời riêng của tỉnh ở đây đã có trong bản phát hành số %d (“%s”): hãy nói điều riêng với đối tác này.",
                                "%d%% of the province’s own words here are those of release No. %d (“%s”): say what is meant for this partner.")
                        .formatted(share, other.number(), other.title().text(lang))));
    }
}
