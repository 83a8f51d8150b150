package vn.caunoi.matching;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Lang;
import vn.caunoi.need.ResourceKind;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Purpose;

/** Who could gain from whom. The same data give the same order. */
@Service
public class Matches {

    public static final int MOST = 50;

    /**
     * What partners are looked for.
     *
     * @param province any version of it; one that is no more is answered for its successor
     * @param need the one need it is about; null for all
     * @param purposes what it is for; empty for what the need is for, or anything
     * @param occasion an event or conference to which it should lead; null for any
     */
    public record Wanted(
            long province,
            @Nullable Long need,
            Set<Purpose> purposes,
            @Nullable Long occasion) {

        public Wanted {
            purposes = Set.copyOf(purposes);
        }

        public static Wanted of(long province) {
            return new Wanted(province, null, Set.of(), null);
        }
    }

    private final Boards boards;
    private final Explaining explaining;
    private final Provinces provinces;
    private final Likenesses likenesses;
    private final JdbcClient jdbc;

    Matches(Boards boards, Explaining explaining, Provinces provinces, Likenesses likenesses, JdbcClient jdbc) {
        this.boards = boards;
        this.explaining = explaining;
        this.provinces = provinces;
        this.likenesses = likenesses;
        this.jdbc = jdbc;
    }

    /** The best partners for a province, the best first. */
    public List<Match> partners(Wanted wanted, int first) {
        require(first);
        var kept = boards.current();
        var place = place(kept.board, wanted.province());
        return kept.answer(List.of(wanted, first), () -> {
            var question = question(kept, place, wanted);
            var best = new Scale(question, kept.weights)
                    .best(first).stream()
                            .map(found -> new Explaining.Candidate(question, found))
                            .toList();
            return explaining.explain(best, kept.weights, notice(kept.board, place, wanted.province()));
        });
    }

    /** The provinces that fit a partner, the best first; none for one that is withdrawn or has ended. */
    public List<Match> provinces(long partner, Set<Purpose> purposes, int first) {
        require(first);
        var kept = boards.current();
        var number = kept.board.partner(partner);
        if (number < 0) {
            return List.of();
        }
        return kept.answer(List.of(partner, Set.copyOf(purposes), first), () -> {
            var found = places(kept, number, purposes);
            return explaining.explain(found.subList(0, Math.min(first, found.size())), kept.weights, null);
        });
    }

    private List<Explaining.Candidate> places(Boards.Kept kept, int partner, Set<Purpose> purposes) {
        var found = new ArrayList<Explaining.Candidate>();
        for (int place = 0; place < kept.board.places.size(); place++) {
            var question =
                    new Question(kept.board, kept.side(place), null, purposes, null, likenesses.of(kept.board, place));
            found.add(new Explaining.Candidate(
                    question, new Scale.Weighed(partner, Scale.gain(question, kept.weights, partner))));
        }
        found.sort(
                Comparator.comparing((Explaining.Candidate one) -> one.weighed().gain())
                        .reversed()
                        .thenComparing(one -> one.question().place().code()));
        return found;
    }

    /** The best partners of every province of today, put into words together. */
    List<Match> everywhere(int first) {
        var kept = boards.current();
        var best = new ArrayList<Explaining.Candidate>();
        for (int place = 0; place < kept.board.places.size(); place++) {
            var question =
                    question(kept, place, Wanted.of(kept.board.places.get(place).id()));
            new Scale(question, kept.weights)
                    .best(first)
                    .forEach(found -> best.add(new Explaining.Candidate(question, found)));
        }
        return explaining.explain(best, kept.weights, null);
    }

    /** How often each place, by its number, is among the first that fit these partners. */
    int[] shown(Collection<Long> partners, int first) {
        var kept = boards.current();
        var shown = new int[kept.board.places.size()];
        for (var partner : partners) {
            places(kept, kept.board.partner(partner), Set.of()).stream()
                    .limit(first)
                    .forEach(one -> shown[one.question().ours().place()]++);
        }
        return shown;
    }

    /** How a province and a partner stand to each other, wherever that partner comes in the order. */
    public List<Match> compare(Wanted wanted, List<Long> partners) {
        var kept = boards.current();
        var place = place(kept.board, wanted.province());
        var question = question(kept, place, wanted);
        var found = partners.stream()
                .map(kept.board::partner)
                .filter(number -> number >= 0)
                .map(number -> new Explaining.Candidate(
                        question, new Scale.Weighed(number, Scale.gain(question, kept.weights, number))))
                .toList();
        return explaining.explain(found, kept.weights, notice(kept.board, place, wanted.province()));
    }

    /** The numbers of the best partners of each province of today, by these weights. */
    Map<Board.Place, List<Long>> best(Weights weights, int first) {
        var kept = boards.current();
        var found = new LinkedHashMap<Board.Place, List<Long>>();
        for (int place = 0; place < kept.board.places.size(); place++) {
            var province = kept.board.places.get(place);
            found.put(
                    province,
                    new Scale(question(kept, place, Wanted.of(province.id())), weights)
                            .best(first).stream()
                                    .map(one -> kept.board.partners[one.partner()])
                                    .toList());
        }
        return found;
    }

    private static void require(int first) {
        if (first < 1 || first > MOST) {
            throw new BadInput(
                    BadInput.Code.BAD_PAGE,
                    "first",
                    "Số gợi ý phải từ 1 đến %d.".formatted(MOST),
                    "Ask for 1 to %d matches.".formatted(MOST));
        }
    }

    private static int place(Board board, long province) {
        var place = board.placeOf.get(province);
        if (place == null) {
            throw new BadInput(
                    BadInput.Code.BAD_ID,
                    "province",
                    "Không có tỉnh, thành phố nào mang mã định danh này, hoặc không có đơn vị kế tục.",
                    "No province bears this id, or it has no successor.");
        }
        return place;
    }

    private Question question(Boards.Kept kept, int place, Wanted wanted) {
        var ours = kept.side(place);
        var need = need(ours, wanted.need());
        return new Question(
                kept.board,
                ours,
                need,
                wanted.purposes().isEmpty() && need != null ? purposes(need) : wanted.purposes(),
                wanted.occasion() == null ? null : gathering(kept.board, wanted.occasion()),
                likenesses.of(kept.board, place));
    }

    private static Board.@Nullable Wish need(OurSide ours, @Nullable Long wanted) {
        if (wanted == null) {
            return null;
        }
        return ours.needs().stream()
                .filter(need -> need.id() == wanted)
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        BadInput.Code.BAD_ID,
                        "need",
                        "Đây không phải là nhu cầu đang mở, đã chấp nhận và có nguồn của tỉnh này.",
                        "This is no open and accepted need of that province with a source."));
    }

    private static Set<Purpose> purposes(Board.Wish need) {
        var found = new HashSet<Purpose>();
        for (var resource : ResourceKind.values()) {
            var purpose = OurSide.purposeOf(resource);
            if ((need.resources() & 1 << resource.ordinal()) != 0 && purpose != null) {
                found.add(purpose);
            }
        }
        return found;
    }

    /** Whom an event or conference brings together: the country where it is held, and those who take part. */
    private Question.Gathering gathering(Board board, long occasion) {
        var countries = new HashSet<Integer>();
        jdbc.sql("""
                        select country_id as id from event where id = :occasion and country_id is not null
                        union
                        select record_id from event_participant where event_id = :occasion
                        union
                        select :occasion""").param("occasion", occasion).query((ResultSet row) -> {
            var partner = board.partner(row.getLong("id"));
            if (partner >= 0) {
                countries.add((int) board.country[partner]);
            }
            for (int country = 0; country < board.countries.length; country++) {
                if (board.countries[country].id() == row.getLong("id")) {
                    countries.add(country);
                }
            }
        });
        return new Question.Gathering(occasion, countries);
    }

    private @Nullable Sentence notice(Board board, int place, long asked) {
        var today = board.places.get(place).id();
        if (today == asked) {
            return null;
        }
        var found = provinces.load(List.of(asked, today));
        var old = Objects.requireNonNull(found.get(asked));
        var now = Objects.requireNonNull(found.get(today));
        return new Sentence(successor(old, now, Lang.VI), successor(old, now, Lang.EN));
    }

    private static String successor(Province old, Province now, Lang lang) {
        return lang.name(
                "%s đã được %s kế tục: đây là gợi ý cho đơn vị kế tục.".formatted(old.label(lang), now.fullName(lang)),
                "%s was succeeded by %s: these are for the successor.".formatted(old.label(lang), now.fullName(lang)));
    }
}
