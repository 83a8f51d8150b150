package vn.caunoi.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/**
 * One reason for or against a match. What it looks at is shared by many partners, so that it is asked once for all of
 * them: their country, their sectors, their kind, their standing, or only a few partners at all.
 */
interface Rule {

    /** What a rule looks at. */
    enum Key {
        COUNTRY,
        SECTORS,
        KIND,
        STANDING,
        PARTNER
    }

    /** A record that proves a reason, and the aspect of it that does; null for the whole. */
    record Fact(long record, @Nullable String about) {
        static Fact of(long record) {
            return new Fact(record, null);
        }
    }

    MatchRule rule();

    Key key();

    /** How far it holds, in hundredths, for a country, set of sectors, kind, standing or partner by its number. */
    int value(Question question, int key);

    /** The partners that it could hold for; asked of rules on partners only. */
    default Iterable<Integer> partners(Question question) {
        return List.of();
    }

    /** What proves it of a partner for which it holds, the most telling first. */
    List<Fact> facts(Question question, int partner, Proofs proofs);

    /** The reason in words, for a partner for which it holds. */
    String say(Question question, int partner, Names names, Lang lang);

    /** What of the partner the rule looks at. */
    static int keyOf(Rule rule, Board board, int partner) {
        return switch (rule.key()) {
            case COUNTRY -> board.country[partner];
            case SECTORS -> board.sectors[partner];
            case KIND -> board.kind[partner];
            case STANDING -> board.standing[partner];
            case PARTNER -> partner;
        };
    }

    /** How far it holds for a partner. */
    default int holds(Question question, int partner) {
        var key = keyOf(this, question.board(), partner);
        return key < 0 ? 0 : value(question, key);
    }
}
