package vn.caunoi.ui.board;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import vn.caunoi.account.Callers;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Labels;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.proposal.Assignment;
import vn.caunoi.proposal.Proceedings;
import vn.caunoi.proposal.Proposal;
import vn.caunoi.proposal.ProposalFilter;
import vn.caunoi.proposal.ProposalKind;
import vn.caunoi.proposal.ProposalOrder;
import vn.caunoi.proposal.ProposalState;
import vn.caunoi.proposal.ProposalStepKind;
import vn.caunoi.proposal.ProposalTopic;
import vn.caunoi.proposal.Proposals;
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

/** Proposals by how far they have come. */
@SpringComponent
@Order(1)
class ProposalDeck implements Deck {

    private final Proposals proposals;
    private final Proceedings proceedings;
    private final Directory directory;
    private final Labels labels;
    private final Options options;
    private final Owners owners;
    private final Callers callers;

    ProposalDeck(
            Proposals proposals,
            Proceedings proceedings,
            Directory directory,
            Labels labels,
            Options options,
            Owners owners,
            Callers callers) {
        this.proposals = proposals;
        this.proceedings = proceedings;
        this.directory = directory;
        this.labels = labels;
        this.options = options;
        this.owners = owners;
        this.callers = callers;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PROPOSAL;
    }

    @Override
    public List<ProposalState> columns() {
        return List.of(ProposalState.values());
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
        conditions
                .flag("overdue")
                .choice("topic", ProposalTopic.class)
                .choice("kind", ProposalKind.class)
                .choice("receiver", receivers());
    }

    private List<Option> receivers() {
        return directory.load(proposals.receivers()).values().stream()
                .map(receiver -> new Option(receiver.globalId().toString(), receiver.label(Texts.lang())))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }

    @Override
    public Map<Enum<?>, Integer> counts(Wanted wanted) {
        var counts = new LinkedHashMap<Enum<?>, Integer>();
        proposals.counts(filter(wanted), null).byState().forEach(each -> counts.put(each.state(), each.count()));
        return counts;
    }

    @Override
    public List<Card> cards(Wanted wanted, Enum<?> column, int offset, int limit) {
        var found =
                proposals.window(filter(wanted).in((ProposalState) column), null, ProposalOrder.DUE_ON, offset, limit);
        var versions = labels.versions(found.stream().map(Proposal::id).toList());
        var provinces = directory.load(
                found.stream().map(Proposal::provinceId).distinct().toList());
        return found.stream()
                .map(proposal -> card(proposal, versions.getOrDefault(proposal.id(), 0), provinces))
                .toList();
    }

    private static Card card(Proposal proposal, int version, Map<Long, Recorded> provinces) {
        return new Card(
                proposal.globalId(),
                version,
                proposal.state(),
                proposal.name(Texts.lang()),
                Links.to(proposal),
                Optional.ofNullable(provinces.get(proposal.provinceId()))
                        .map(province -> province.label(Texts.lang()))
                        .orElse(""),
                proposal.ownerName() == null ? proposal.owner() : proposal.ownerName(),
                proposal.dueOn(),
                since(proposal),
                proposal.overdue());
    }

    private static String since(Proposal proposal) {
        var format = Format.current();
        return proposal.stateOn() != null
                ? I18NProvider.translate("board.since", format.date(proposal.stateOn()))
                : proposal.submittedOn() != null
                        ? I18NProvider.translate("board.submitted", format.date(proposal.submittedOn()))
                        : I18NProvider.translate("board.undated");
    }

    @Override
    public boolean needsActor(Enum<?> column) {
        return ProposalStepKind.to((ProposalState) column).answers();
    }

    @Override
    public Outcome move(Card card, Enum<?> to, Step step) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("kind", ProposalStepKind.to((ProposalState) to).name());
        row.put("on", step.on().toString());
        row.put("actor", step.actor());
        row.put("number", step.number());
        row.put(Texts.lang() == Lang.VI ? "noteVi" : "noteEn", step.note());
        return proceedings.move(new Seen(card.id(), card.version()), row, Evidence.NONE);
    }

    @Override
    public List<Outcome> assign(List<Card> cards, Charge charge) {
        return proceedings.assign(
                cards.stream().map(card -> new Seen(card.id(), card.version())).toList(),
                new Assignment(charge.owner(), charge.dueOn(), charge.on(), charge.actor(), null),
                Evidence.NONE);
    }

    /** Whoever asks for their own asks by the name they signed in with. */
    private ProposalFilter filter(Wanted wanted) {
        var mine = Boolean.TRUE.equals(wanted.flag("mine"));
        return new ProposalFilter(
                null,
                wanted.text("province"),
                wanted.choice("topic", ProposalTopic.class),
                wanted.choice("kind", ProposalKind.class),
                null,
                null,
                receiver(wanted),
                mine ? callers.current().name() : wanted.text("owner"),
                null,
                wanted.flag("overdue"),
                null,
                null);
    }

    /** What is no id counts as absent, as everything in an address that cannot be read. */
    private static @Nullable String receiver(Wanted wanted) {
        try {
            var receiver = wanted.text("receiver");
            return receiver == null
                    ? null
                    : GlobalId.parse(receiver, "receiver").toString();
        } catch (BadInput malformed) {
            return null;
        }
    }
}
