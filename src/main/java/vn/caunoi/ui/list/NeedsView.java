package vn.caunoi.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.need.Need;
import vn.caunoi.need.NeedFilter;
import vn.caunoi.need.NeedOrder;
import vn.caunoi.need.NeedStance;
import vn.caunoi.need.Needs;
import vn.caunoi.need.ResourceKind;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Needs and offers: what provinces and partners look for, and what they hold out. */
@Route(Links.NEEDS)
@Menu(title = "menu.needs", order = 101, icon = "need")
class NeedsView extends ListView<NeedsView.Row, NeedOrder> {

    record Row(Need need, Map<Long, Recorded> holders, List<ResourceKind> resources) {}

    private final Needs needs;
    private final Directory directory;

    NeedsView(Needs needs, Directory directory, Options options, Upkeep upkeep) {
        super(RecordKind.NEED, NeedOrder.VALID_FROM_DESC, upkeep);
        this.needs = needs;
        this.directory = directory;
        conditions
                .text("text")
                .choice("stance", NeedStance.class)
                .choice("resource", ResourceKind.class)
                .choice("province", options.provinces())
                .choice("country", options.countries())
                .choice("sector", options.sectors())
                .day("openOn");
        grid.column(Column.<Row>of("name", 5, row -> Cells.record(row.need())).sorted(NeedOrder.NAME, null))
                .column(Column.of(
                        "stance", 2, row -> Cells.text(Texts.of(row.need().stance()))))
                .column(Column.of("holder", 3, NeedsView::holder))
                .column(Column.of(
                        "resources",
                        3,
                        row -> Cells.text(String.join(
                                " · ", row.resources().stream().map(Texts::of).toList()))))
                .column(Column.<Row>of(
                                "valid",
                                3,
                                row -> Cells.text(Format.current()
                                        .span(row.need().validFrom(), row.need().validUntil())))
                        .sorted(NeedOrder.VALID_FROM, NeedOrder.VALID_FROM_DESC));
    }

    @Override
    Recorded subject(Row row) {
        return row.need();
    }

    @Override
    int count(Wanted wanted) {
        return needs.count(filter(wanted));
    }

    @Override
    List<Row> window(Wanted wanted, NeedOrder order, int offset, int limit) {
        var found = needs.window(filter(wanted), order, offset, limit);
        var holders =
                directory.load(found.stream().map(Need::holderId).distinct().toList());
        var resources = needs.resources(found.stream().map(Need::id).toList());
        return found.stream()
                .map(need -> new Row(need, holders, resources.getOrDefault(need.id(), List.of())))
                .toList();
    }

    private static NeedFilter filter(Wanted wanted) {
        return new NeedFilter(
                wanted.text("text"),
                wanted.choice("stance", NeedStance.class),
                null,
                wanted.text("province"),
                wanted.text("country"),
                wanted.text("sector"),
                wanted.choice("resource", ResourceKind.class),
                wanted.day("openOn"));
    }

    private static @Nullable Component holder(Row row) {
        return Cells.records(row.holders().get(row.need().holderId()));
    }
}
