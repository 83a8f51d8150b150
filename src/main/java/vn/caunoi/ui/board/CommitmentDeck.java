package vn.caunoi.ui.board;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Labels;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Assessing;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.commitment.CommitmentFilter;
import vn.caunoi.commitment.CommitmentOrder;
import vn.caunoi.commitment.Commitments;
import vn.caunoi.commitment.Completion;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.list.Conditions;
import vn.caunoi.ui.list.Option;
import vn.caunoi.ui.list.Options;
import vn.caunoi.ui.list.Wanted;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.Outcome;
import vn.caunoi.writing.Owners;
import vn.caunoi.writing.Seen;

/** Commitments by how far they have come. Of those that nobody has assessed there is no evidence either. */
@SpringComponent
@Order(2)
class CommitmentDeck implements Deck {

    private final Commitments commitments;
    private final Assessing assessing;
    private final Directory directory;
    private final Labels labels;
    private final Options options;
    private final Owners owners;
    private final Callers callers;
    private final Calendar calendar;

    CommitmentDeck(
            Commitments commitments,
            Assessing assessing,
            Directory directory,
            Labels labels,
            Options options,
            Owners owners,
            Callers callers,
            Calendar calendar) {
        this.commitments = commitments;
        this.assessing = assessing;
        this.directory = directory;
        this.labels = labels;
        this.options = options;
        this.owners = owners;
        this.callers = callers;
        this.calendar = calendar;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COMMITMENT;
    }

    @Override
    public List<Completion> columns() {
        return List.of(Completion.values());
    }

    @Override
    public void offer(Conditions conditions) {
        conditions.choice("province", options.provinces());
        var all = owners.all();
        if (!all.isEmpty()) {
            conditions
                    .flag("mine")
                    .choice(
                            "owner",
                            all.stream()
                                    .map(owner -> new Option(owner.name(), owner.fullName()))
                                    .toList());
        }
        conditions.flag("overdue");
    }

    @Override
    public Map<Enum<?>, Integer> counts(Wanted wanted) {
        var counts = new LinkedHashMap<Enum<?>, Integer>();
        for (var completion : columns()) {
            counts.put(
                    completion,
                    filters(wanted, completion).stream()
                            .mapToInt(commitments::count)
                            .sum());
        }
        return counts;
    }

    @Override
    public List<Card> cards(Wanted wanted, Enum<?> column, int offset, int limit) {
        var found = new ArrayList<Commitment>();
        var skipped = offset;
        for (var filter : filters(wanted, (Completion) column)) {
            found.addAll(commitments.window(filter, CommitmentOrder.DUE_ON, skipped, limit - found.size()));
            if (found.size() == limit) {
                break;
            }
            skipped = Math.max(0, skipped - commitments.count(filter));
        }
        var versions = labels.versions(found.stream().map(Commitment::id).toList());
        var sides = directory.load(found.stream()
                .flatMap(each -> Stream.of(each.promisorId(), each.promiseeId()))
                .distinct()
                .toList());
        return found.stream()
                .map(each -> card(each, (Completion) column, versions.getOrDefault(each.id(), 0), sides))
                .toList();
    }

    private Card card(Commitment commitment, Completion column, int version, Map<Long, Recorded> sides) {
        return new Card(
                commitment.globalId(),
                version,
                column,
                commitment.name(Texts.lang()),
                Links.to(commitment),
                side(commitment.promisorId(), sides) + " → " + side(commitment.promiseeId(), sides),
                commitment.owner(),
                commitment.dueOn(),
                since(commitment),
                commitment.overdueOn(calendar.today()));
    }

    private static String side(long id, Map<Long, Recorded> sides) {
        return Optional.ofNullable(sides.get(id))
                .map(side -> side.label(Texts.lang()))
                .orElse("…");
    }

    private static String since(Commitment commitment) {
        return commitment.completionOn() != null
                ? I18NProvider.translate("board.since", Format.current().date(commitment.completionOn()))
                : I18NProvider.translate("board.unassessed");
    }

    /** Who assesses is named; the caller is, where nobody else. */
    @Override
    public boolean needsActor(Enum<?> column) {
        return false;
    }

    @Override
    public Outcome move(Card card, Enum<?> to, Step step) {
        var vietnamese = Texts.lang() == Lang.VI;
        return assessing.assess(
                new Seen(card.id(), card.version()),
                new Assessing.Finding(
                        (Completion) to,
                        step.on(),
                        step.actor(),
                        vietnamese ? step.note() : null,
                        vietnamese ? null : step.note(),
                        null),
                Evidence.NONE);
    }

    @Override
    public List<Outcome> assign(List<Card> cards, Charge charge) {
        return assessing.assign(
                cards.stream().map(card -> new Seen(card.id(), card.version())).toList(),
                new Assessing.Duty(charge.owner(), charge.dueOn()),
                Evidence.NONE);
    }

    private List<CommitmentFilter> filters(Wanted wanted, Completion completion) {
        return completion == Completion.NO_EVIDENCE
                ? List.of(filter(wanted, completion, null), filter(wanted, null, false))
                : List.of(filter(wanted, completion, null));
    }

    private CommitmentFilter filter(Wanted wanted, @Nullable Completion completion, @Nullable Boolean assessed) {
        var mine = Boolean.TRUE.equals(wanted.flag("mine"));
        return new CommitmentFilter(
                null,
                wanted.text("province"),
                null,
                mine ? callers.current().name() : wanted.text("owner"),
                completion,
                assessed,
                Boolean.TRUE.equals(wanted.flag("overdue")) ? calendar.today() : null,
                null);
    }
}
