package vn.caunoi.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Rows;
import vn.caunoi.matching.FeedbackOutcome.FeedbackForbidden;
import vn.caunoi.matching.FeedbackOutcome.FeedbackGiven;
import vn.caunoi.matching.FeedbackOutcome.FeedbackInvalid;

/** What people say of suggestions: kept with who and when, never changed, and read only by those who have signed in. */
@Service
public class Feedbacks {

    public static final int LONGEST_REASON = 2_000;
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Boards boards;
    private final Callers callers;

    Feedbacks(JdbcClient jdbc, Boards boards, Callers callers) {
        this.jdbc = jdbc;
        this.boards = boards;
        this.callers = callers;
    }

    /** Whether the caller may speak of the suggestions between a province and a partner. */
    public boolean mayGive(long province, long partner) {
        var caller = callers.current();
        if (!caller.writes() || caller.role() == null) {
            return false;
        }
        var board = boards.current().board;
        var place = board.placeOf.get(province);
        var number = board.partner(partner);
        return switch (caller.role()) {
            case MINISTRY_OFFICER, ADMINISTRATOR -> true;
            case PROVINCE_OFFICER ->
                place != null
                        && caller.provinces().contains(board.places.get(place).identityId());
            case MISSION_OFFICER -> {
                var country = number < 0 ? null : board.countryOf(number);
                yield country != null && country.missions().stream().anyMatch(caller.missions()::contains);
            }
            case READER -> false;
        };
    }

    /** Says something of a suggestion; who says "wrong" or "not now" says why. */
    public FeedbackOutcome give(
            long province, long partner, @Nullable Long need, FeedbackVerdict verdict, @Nullable String why) {
        if (!mayGive(province, partner)) {
            return new FeedbackForbidden();
        }
        var board = boards.current().board;
        var place = board.placeOf.get(province);
        if (place == null) {
            return new FeedbackInvalid(
                    "province", new Sentence("Không có tỉnh, thành phố này.", "There is no such province."));
        }
        if (board.partner(partner) < 0) {
            return new FeedbackInvalid(
                    "partner",
                    new Sentence(
                            "Không có đối tác này, hoặc đối tác đã bị rút.",
                            "There is no such partner, or it is withdrawn."));
        }
        var reason = why == null || why.isBlank() ? null : why.strip().replace("\0", "");
        if (reason == null && (verdict == FeedbackVerdict.WRONG || verdict == FeedbackVerdict.NOT_NOW)) {
            return new FeedbackInvalid(
                    "reason",
                    new Sentence(
                            "Hãy nêu lý do: người sau cần biết vì sao.", "Say why: whoever comes next needs to know."));
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            return new FeedbackInvalid(
                    "reason",
                    new Sentence(
                            "Lý do dài tối đa %d ký tự.".formatted(LONGEST_REASON),
                            "A reason has at most %d characters.".formatted(LONGEST_REASON)));
        }
        return kept(board.places.get(place).id(), partner, need, verdict, reason);
    }

    private FeedbackOutcome kept(
            long province, long partner, @Nullable Long need, FeedbackVerdict verdict, @Nullable String reason) {
        var caller = callers.current();
        return Callers.asTheRegister(() -> jdbc.sql("""
                        insert into match_feedback (province_id, partner_id, need_id, verdict, reason, account_id, by_name)
                        select :province, :partner, :need, :verdict, :reason, :account, :name
                        where :need::bigint is null or exists (select from need where id = :need)
                        returning *""")
                        .param("province", province)
                        .param("partner", partner)
                        .param("need", need)
                        .param("verdict", verdict.name())
                        .param("reason", reason)
                        .param("account", caller.accountId())
                        .param("name", caller.name())
                        .query(Feedbacks::read)
                        .optional())
                .<FeedbackOutcome>map(FeedbackGiven::new)
                .orElseGet(() ->
                        new FeedbackInvalid("need", new Sentence("Không có nhu cầu này.", "There is no such need.")));
    }

    /** What was said, the newest first; of a province with its predecessors, of a partner, or all. */
    public List<MatchFeedback> said(@Nullable Long province, @Nullable Long partner) {
        if (!callers.current().readsInternal()) {
            return List.of();
        }
        return jdbc.sql("""
                        select * from match_feedback
                        where (:province::bigint is null or province_id = :province or province_id in (
                          select ancestor_id from province_lineage where province_id = :province))
                        and (:partner::bigint is null or partner_id = :partner)
                        order by id desc
                        limit :most""")
                .param("province", province)
                .param("partner", partner)
                .param("most", MOST)
                .query(Feedbacks::read)
                .list();
    }

    /** How often each was said, for whoever asks how good the suggestions are. */
    public Map<FeedbackVerdict, Integer> counts() {
        var found = new TreeMap<FeedbackVerdict, Integer>();
        if (callers.current().readsInternal()) {
            jdbc.sql("select verdict, count(*) as number from match_feedback group by verdict")
                    .query((ResultSet row) -> {
                        found.put(FeedbackVerdict.valueOf(row.getString("verdict")), row.getInt("number"));
                    });
        }
        return found;
    }

    private static MatchFeedback read(ResultSet row, int number) throws SQLException {
        return new MatchFeedback(
                row.getLong("id"),
                row.getLong("province_id"),
                row.getLong("partner_id"),
                Rows.number(row, "need_id"),
                FeedbackVerdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"));
    }
}
