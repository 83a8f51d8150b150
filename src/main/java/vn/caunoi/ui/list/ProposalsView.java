package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.proposal.Proposal;
import vn.caunoi.proposal.ProposalChannel;
import vn.caunoi.proposal.ProposalFilter;
import vn.caunoi.proposal.ProposalKind;
import vn.caunoi.proposal.ProposalOrder;
import vn.caunoi.proposal.ProposalState;
import vn.caunoi.proposal.ProposalTopic;
import vn.caunoi.proposal.Proposals;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;
import vn.caunoi.writing.Owners;

/** What provinces propose to the Ministry and its missions, as of today or any day. */
@Route(Links.PROPOSALS)
@Menu(title = "menu.proposals", order = 103, icon = "proposal")
class ProposalsView extends ListView<ProposalsView.Row, ProposalOrder> {

    record Row(Proposal proposal, Map<Long, Recorded> sides) {}

    private final Proposals proposals;
    private final Directory directory;
    private final StatedTotals stated;

    ProposalsView(
            Proposals proposals,
            Directory directory,
            Options options,
            Owners owners,
            StatedTotals stated,
            Upkeep upkeep) {
        super(RecordKind.PROPOSAL, ProposalOrder.SUBMITTED_ON_DESC, upkeep);
        this.proposals = proposals;
        this.directory = directory;
        this.stated = stated;
        conditions
                .text("text")
                .choice("province", options.provinces())
                .choice("topic", ProposalTopic.class)
                .choice("kind", ProposalKind.class)
                .choice("state", ProposalState.class)
                .more()
                .flag("overdue")
                .choice("channel", ProposalChannel.class)
                .day(Links.AS_OF);
        var all = owners.all();
        if (!all.isEmpty()) {
            conditions.choice(
                    "owner",
                    all.stream()
                            .map(owner -> new Option(owner.name(), owner.fullName()))
                            .toList());
        }
        grid.column(Column.<Row>of("title", 6, row -> Cells.record(row.proposal()))
                        .sorted(ProposalOrder.NAME, null))
                .column(Column.of(
                        "province",
                        3,
                        row -> Cells.records(row.sides().get(row.proposal().provinceId()))))
                .column(Column.<Row>of(
                                "submitted", 2, row -> Cells.date(row.proposal().submittedOn()))
                        .sorted(ProposalOrder.SUBMITTED_ON, ProposalOrder.SUBMITTED_ON_DESC))
                .column(Column.of(
                        "topic", 2, row -> Cells.text(Texts.of(row.proposal().topic()))))
                .column(Column.of("state", 2, ProposalsView::state))
                .column(Column.<Row>of(
                                "due",
                                2,
                                row -> Cells.text(
                                        Format.current().date(row.proposal().dueOn())))
                        .sorted(ProposalOrder.DUE_ON, null));
    }

    @Override
    Recorded subject(Row row) {
        return row.proposal();
    }

    @Override
    int count(Wanted wanted) {
        return proposals.count(filter(wanted), wanted.day(Links.AS_OF));
    }

    @Override
    List<Row> window(Wanted wanted, ProposalOrder order, int offset, int limit) {
        var found = proposals.window(filter(wanted), wanted.day(Links.AS_OF), order, offset, limit);
        var sides = directory.load(found.stream()
                .flatMap(proposal -> Stream.of(proposal.provinceId(), proposal.receiverId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(proposal -> new Row(proposal, sides)).toList();
    }

    @Override
    Component summary(Wanted wanted) {
        var asOf = wanted.day(Links.AS_OF);
        var counts = proposals.counts(filter(wanted), asOf);
        var sentence = new Paragraph(getTranslation(
                asOf == null ? "proposals.counts" : "proposals.counts.as-of",
                counts.total(),
                counts.provinces(),
                counts.provincesOfTheDay(),
                asOf == null ? counts.overdue() : Format.current().date(counts.day())));
        if (counts.undated() > 0) {
            sentence.add(new Span(" "
                    + getTranslation(
                            asOf == null ? "proposals.counts.undated" : "proposals.counts.undated-apart",
                            counts.undated())));
        }
        sentence.addClassName("cn-muted");
        var summary = new Div(sentence);
        var beside = wanted.parameters().keySet().stream().allMatch(Wanted.SORT::equals) ? stated.beside(counts) : null;
        if (beside != null) {
            summary.add(beside);
        }
        return summary;
    }

    private static @Nullable Component state(Row row) {
        var cell = new Div(Badges.state(row.proposal().state()));
        if (row.proposal().overdue()) {
            cell.add(Badges.overdue());
        }
        cell.addClassName("cell-records");
        return cell;
    }

    static ProposalFilter filter(Wanted wanted) {
        return new ProposalFilter(
                wanted.text("text"),
                wanted.text("province"),
                wanted.choice("topic", ProposalTopic.class),
                wanted.choice("kind", ProposalKind.class),
                wanted.choice("channel", ProposalChannel.class),
                wanted.choice("state", ProposalState.class),
                null,
                wanted.text("owner"),
                null,
                wanted.flag("overdue"),
                null,
                null);
    }
}
