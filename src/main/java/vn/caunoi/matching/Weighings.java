package vn.caunoi.matching;

import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.account.Callers;
import vn.caunoi.matching.Weighing.MatchWeight;
import vn.caunoi.matching.WeighingOutcome.WeighingConflict;
import vn.caunoi.matching.WeighingOutcome.WeighingForbidden;
import vn.caunoi.matching.WeighingOutcome.WeighingInvalid;
import vn.caunoi.matching.WeighingOutcome.WeighingProblem;
import vn.caunoi.matching.WeighingOutcome.WeighingSaved;

/** What the rules weigh: data, kept by version. */
@Service
public class Weighings {

    private static final int MOST_POINTS = 100;
    private static final int LONGEST_NOTE = 500;

    private final JdbcClient jdbc;
    private final Callers callers;
    private final TransactionTemplate transaction;

    Weighings(JdbcClient jdbc, Callers callers, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.transaction = new TransactionTemplate(transactions);
    }

    public boolean mayChange() {
        return callers.current().administers();
    }

    /** The one that holds. */
    public Weighing current() {
        return all(1).getFirst();
    }

    /** All versions, the newest first. */
    public List<Weighing> history() {
        return all(Integer.MAX_VALUE);
    }

    Weights weights() {
        return weights(current());
    }

    static Weights weights(Weighing weighing) {
        var points = new EnumMap<MatchRule, Integer>(MatchRule.class);
        weighing.weights().stream().filter(MatchWeight::used).forEach(one -> points.put(one.rule(), one.points()));
        return new Weights(points, weighing.unknownShare());
    }

    /** Two statements, however many versions there are. */
    private List<Weighing> all(int most) {
        return Callers.asTheRegister(() -> {
            var weights = new HashMap<Integer, Map<MatchRule, MatchWeight>>();
            jdbc.sql("""
                            select version, rule, points, used from match_weight
                            where version in (select version from match_weighing order by version desc limit :most)""")
                    .param("most", most)
                    .query((ResultSet row) -> known(
                            row.getString("rule"),
                            weights.computeIfAbsent(row.getInt("version"), none -> new EnumMap<>(MatchRule.class)),
                            row.getInt("points"),
                            row.getBoolean("used")));
            var found = new ArrayList<>(jdbc.sql("select * from match_weighing order by version desc limit :most")
                    .param("most", most)
                    .query((row, number) -> new Weighing(
                            row.getInt("version"),
                            row.getObject("at", OffsetDateTime.class),
                            row.getString("by_name"),
                            row.getString("note"),
                            row.getInt("unknown_share"),
                            complete(weights.getOrDefault(row.getInt("version"), Map.of()))))
                    .list());
            if (found.size() < most) {
                found.add(new Weighing(0, null, null, null, Weights.USUAL_SHARE, complete(Map.of())));
            }
            return found;
        });
    }

    /** A rule that is no more is left out, one that has come since weighs what it usually does. */
    private static void known(String rule, Map<MatchRule, MatchWeight> weights, int points, boolean used) {
        Arrays.stream(MatchRule.values())
                .filter(one -> one.name().equals(rule))
                .forEach(one -> weights.put(one, new MatchWeight(one, points, used)));
    }

    private static List<MatchWeight> complete(Map<MatchRule, MatchWeight> weights) {
        return Arrays.stream(MatchRule.values())
                .map(rule -> weights.getOrDefault(rule, new MatchWeight(rule, rule.usualPoints(), true)))
                .toList();
    }

    /** What would hold with these changes; the problems where something is wrong with them. */
    public sealed interface Draft {
        record Ready(Weighing weighing) implements Draft {}

        record Refused(List<WeighingProblem> problems) implements Draft {}
    }

    /** What holds now, with these weights in place of theirs. */
    public Draft draft(List<MatchWeight> changes, @Nullable Integer unknownShare) {
        var now = current();
        var weights = new EnumMap<MatchRule, MatchWeight>(MatchRule.class);
        now.weights().forEach(one -> weights.put(one.rule(), one));
        var problems = new ArrayList<WeighingProblem>();
        for (var change : changes) {
            if (change.points() < 1 || change.points() > MOST_POINTS) {
                problems.add(new WeighingProblem(change.rule().name(), meaningless(change)));
            }
            weights.put(change.rule(), change);
        }
        var share = unknownShare == null ? now.unknownShare() : unknownShare;
        if (share < 0 || share > MOST_POINTS) {
            problems.add(new WeighingProblem(
                    "unknownShare",
                    new Sentence("Tỷ lệ phải từ 0 đến 100 phần trăm.", "The share must be from 0 to 100 per cent.")));
        }
        for (var side : List.of(MatchSide.OURS, MatchSide.THEIRS)) {
            if (weights.values().stream().noneMatch(one -> one.side() == side && one.used())) {
                problems.add(new WeighingProblem(
                        "weights",
                        new Sentence(
                                "Phải dùng ít nhất một quy tắc cho mỗi bên, nếu không lợi ích của bên đó không được xét.",
                                "Use at least one rule of each side; otherwise its gain does not count.")));
            }
        }
        return problems.isEmpty()
                ? new Draft.Ready(new Weighing(
                        now.version(), now.at(), now.byName(), now.note(), share, List.copyOf(weights.values())))
                : new Draft.Refused(problems);
    }

    private static Sentence meaningless(MatchWeight change) {
        return change.points() == 0
                ? new Sentence(
                        "Trọng số 0 làm quy tắc mất ý nghĩa. Muốn bỏ quy tắc thì đánh dấu không dùng.",
                        "A weight of 0 makes the rule meaningless. To leave it out, mark it as not used.")
                : change.points() < 0
                        ? new Sentence(
                                "Trọng số âm đảo ngược ý nghĩa quy tắc. Nhập số từ 1 đến 100.",
                                "A negative weight turns the rule into its contrary. Give 1 to 100.")
                        : new Sentence(
                                "Trọng số trên 100 lấn át mọi quy tắc khác. Nhập số từ 1 đến 100.",
                                "A weight above 100 drowns all other rules. Give 1 to 100.");
    }

    /** Enters a new version, when that which was read still holds. */
    public WeighingOutcome change(
            int version, List<MatchWeight> changes, @Nullable Integer unknownShare, @Nullable String note) {
        if (!mayChange()) {
            return new WeighingForbidden();
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            return new WeighingInvalid(List.of(new WeighingProblem(
                    "note",
                    new Sentence(
                            "Ghi chú dài tối đa %d ký tự.".formatted(LONGEST_NOTE),
                            "A note has at most %d characters.".formatted(LONGEST_NOTE)))));
        }
        return switch (draft(changes, unknownShare)) {
            case Draft.Refused refused -> new WeighingInvalid(refused.problems());
            case Draft.Ready ready ->
                ready.weighing().version() != version
                        ? new WeighingConflict(current())
                        : entered(ready.weighing(), note);
        };
    }

    /** The database decides who was first: two windows may save at once. */
    private WeighingOutcome entered(Weighing draft, @Nullable String note) {
        var caller = callers.current();
        try {
            Callers.asTheRegister(() -> transaction.execute(started -> {
                jdbc.sql("""
                                insert into match_weighing (version, account_id, by_name, note, unknown_share)
                                values (:version, :account, :name, :note, :share)""")
                        .param("version", draft.version() + 1)
                        .param("account", caller.accountId())
                        .param("name", caller.name())
                        .param("note", note == null || note.isBlank() ? null : note.strip())
                        .param("share", draft.unknownShare())
                        .update();
                for (var weight : draft.weights()) {
                    jdbc.sql(
                                    "insert into match_weight (version, rule, points, used) values (:version, :rule, :points, :used)")
                            .param("version", draft.version() + 1)
                            .param("rule", weight.rule().name())
                            .param("points", weight.points())
                            .param("used", weight.used())
                            .update();
                }
                return Objects.requireNonNull(started);
            }));
            return new WeighingSaved(current());
        } catch (DuplicateKeyException taken) {
            return new WeighingConflict(current());
        }
    }
}
