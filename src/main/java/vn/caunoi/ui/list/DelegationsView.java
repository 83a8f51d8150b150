package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
import vn.caunoi.delegation.Delegation;
import vn.caunoi.delegation.DelegationDirection;
import vn.caunoi.delegation.DelegationFilter;
import vn.caunoi.delegation.DelegationOrder;
import vn.caunoi.delegation.DelegationStatus;
import vn.caunoi.delegation.Delegations;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Delegations: who goes to whom, when, and how far each has come. */
@Route(Links.DELEGATIONS)
@Menu(title = "menu.delegations", order = 103.7, icon = "delegation")
class DelegationsView extends ListView<DelegationsView.Row, DelegationOrder> {

    record Row(Delegation delegation, Map<Long, Recorded> sides) {}

    private final Delegations delegations;
    private final Directory directory;

    DelegationsView(Delegations delegations, Directory directory, Options options, Upkeep upkeep) {
        super(RecordKind.DELEGATION, DelegationOrder.STARTS_ON_DESC, upkeep);
        this.delegations = delegations;
        this.directory = directory;
        conditions
                .text("text")
                .choice("direction", DelegationDirection.class)
                .choice("progress", DelegationStatus.class)
                .choice("province", options.provinces())
                .choice("country", options.countries())
                .more()
                .day("from")
                .day("to");
        grid.column(Column.<Row>of("delegation", 5, row -> Cells.record(row.delegation()))
                        .sorted(DelegationOrder.NAME, null))
                .column(Column.of(
                        "direction",
                        2,
                        row -> Cells.text(Texts.of(row.delegation().direction()))))
                .column(Column.of(
                        "sender",
                        3,
                        row -> Cells.records(row.sides().get(row.delegation().senderId()))))
                .column(Column.of("host", 3, DelegationsView::host))
                .column(Column.<Row>of(
                                "when",
                                3,
                                row -> Cells.text(Format.current()
                                        .period(
                                                row.delegation().startsOn(),
                                                row.delegation().endsOn())))
                        .sorted(DelegationOrder.STARTS_ON, DelegationOrder.STARTS_ON_DESC))
                .column(Column.of(
                        "progress", 3, row -> Badges.status(row.delegation().status())));
    }

    @Override
    Recorded subject(Row row) {
        return row.delegation();
    }

    @Override
    int count(Wanted wanted) {
        return delegations.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, DelegationOrder order, int offset, int limit) {
        var found = delegations.window(filter(wanted), order, offset, limit);
        var sides = directory.load(found.stream()
                .flatMap(each -> Stream.of(each.senderId(), each.hostId(), each.countryId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(each -> new Row(each, sides)).toList();
    }

    private static DelegationFilter filter(Wanted wanted) {
        return new DelegationFilter(
                wanted.text("text"),
                wanted.choice("direction", DelegationDirection.class),
                wanted.choice("progress", DelegationStatus.class),
                wanted.text("province"),
                null,
                wanted.text("country"),
                null,
                wanted.day("from"),
                wanted.day("to"));
    }

    /** Who receives it and, in which country that is; early on only the country may be known. */
    private static @Nullable Component host(Row row) {
        var delegation = row.delegation();
        var parts = Stream.of(delegation.hostId(), delegation.countryId())
                .filter(Objects::nonNull)
                .map(id -> Cells.records(row.sides().get(id)))
                .filter(Objects::nonNull)
                .toList();
        if (parts.isEmpty()) {
            return null;
        }
        var cell = new Div();
        parts.forEach(part -> {
            if (cell.getComponentCount() > 0) {
                cell.add(new Span(" · "));
            }
            cell.add(part);
        });
        return cell;
    }
}
