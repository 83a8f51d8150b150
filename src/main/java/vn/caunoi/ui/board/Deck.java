package vn.caunoi.ui.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.ui.list.Conditions;
import vn.caunoi.ui.list.Wanted;
import vn.caunoi.writing.Outcome;

/** One kind of cards, with its columns, its conditions, and what can be done with its cards: a tab of the board. */
interface Deck {

    /**
     * A step that somebody takes with a card.
     *
     * @param actor who took it, as the chronicle names them
     * @param number of the document
     * @param note what was done or found, in the reader's language
     */
    record Step(
            LocalDate on,
            @Nullable String actor,
            @Nullable String number,
            @Nullable String note) {}

    /** Who shall see to cards, from which day on, and until when; a day that is not given stays as it is. */
    record Charge(
            String owner,
            @Nullable LocalDate dueOn,
            LocalDate on,
            @Nullable String actor) {}

    RecordKind kind();

    /** The columns from left to right, in the order in which a card goes on. */
    List<? extends Enum<?>> columns();

    /** What the address can ask for. */
    void offer(Conditions conditions);

    /** How many cards stand in each column. */
    Map<Enum<?>, Integer> counts(Wanted wanted);

    /** Some of a column's cards, the next due first. */
    List<Card> cards(Wanted wanted, Enum<?> column, int offset, int limit);

    /** Whether who takes the step to that column must be named. */
    boolean needsActor(Enum<?> column);

    Outcome move(Card card, Enum<?> to, Step step);

    /** What becomes of each, in their order. */
    List<Outcome> assign(List<Card> cards, Charge charge);
}
