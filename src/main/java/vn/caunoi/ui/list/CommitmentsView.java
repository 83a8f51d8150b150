package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.commitment.CommitmentFilter;
import vn.caunoi.commitment.CommitmentOrder;
import vn.caunoi.commitment.Commitments;
import vn.caunoi.commitment.Completion;
import vn.caunoi.ui.CompletionBar;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.upkeep.Upkeep;

/** Commitments: who promised what to whom, and how far it has come. */
@Route(Links.COMMITMENTS)
@Menu(title = "menu.commitments", order = 104, icon = "commitment")
class CommitmentsView extends ListView<CommitmentsView.Row, CommitmentOrder> {

    record Row(Commitment commitment, Map<Long, Recorded> sides) {}

    private final Commitments commitments;
    private final Directory directory;
    private final Calendar calendar;

    CommitmentsView(Commitments commitments, Directory directory, Calendar calendar, Options options, Upkeep upkeep) {
        super(RecordKind.COMMITMENT, CommitmentOrder.MADE_ON_DESC, upkeep);
        this.commitments = commitments;
        this.directory = directory;
        this.calendar = calendar;
        conditions
                .text("text")
                .choice("province", options.provinces())
                .choice("completion", Completion.class)
                .flag("overdue")
                .flag("assessed");
        grid.column(Column.<Row>of("commitment", 5, row -> Cells.record(row.commitment()))
                        .sorted(CommitmentOrder.NAME, null))
                .column(Column.of(
                        "promisor", 3, row -> side(row, row.commitment().promisorId())))
                .column(Column.of(
                        "promisee", 3, row -> side(row, row.commitment().promiseeId())))
                .column(Column.<Row>of(
                                "made", 2, row -> Cells.date(row.commitment().madeOn()))
                        .sorted(CommitmentOrder.MADE_ON, CommitmentOrder.MADE_ON_DESC))
                .column(Column.<Row>of("due", 2, row -> due(row.commitment())).sorted(CommitmentOrder.DUE_ON, null))
                .column(Column.of(
                        "completion",
                        3,
                        row -> new CompletionBar(row.commitment().completion())));
    }

    @Override
    Recorded subject(Row row) {
        return row.commitment();
    }

    @Override
    int count(Wanted wanted) {
        return commitments.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, CommitmentOrder order, int offset, int limit) {
        var found = commitments.window(filter(wanted), order, offset, limit);
        var sides = directory.load(found.stream()
                .flatMap(commitment -> Stream.of(commitment.promisorId(), commitment.promiseeId()))
                .distinct()
                .toList());
        return found.stream().map(commitment -> new Row(commitment, sides)).toList();
    }

    private CommitmentFilter filter(Wanted wanted) {
        return new CommitmentFilter(
                wanted.text("text"),
                wanted.text("province"),
                null,
                null,
                wanted.choice("completion", Completion.class),
                wanted.flag("assessed"),
                Boolean.TRUE.equals(wanted.flag("overdue")) ? calendar.today() : null,
                null);
    }

    private static @Nullable Component side(Row row, long id) {
        return Cells.records(row.sides().get(id));
    }

    private @Nullable Component due(Commitment commitment) {
        var due = commitment.dueOn();
        if (due == null) {
            return null;
        }
        var day = new Span(Format.current().date(due));
        if (!commitment.overdueOn(calendar.today())) {
            return day;
        }
        var late = new Span(getTranslation("commitment.overdue"));
        late.addClassNames("cn-badge", "cn-conflict");
        return new Div(day, new Span(" "), late);
    }
}
