package vn.caunoi.ui.list;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.source.CitedSource;
import vn.caunoi.source.SourceFilter;
import vn.caunoi.source.SourceKind;
import vn.caunoi.source.SourceOrder;
import vn.caunoi.source.Sources;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Where the register knows things from. */
@Route(Links.SOURCES)
@Menu(title = "menu.sources", order = 209, icon = "source")
class SourcesView extends ListView<CitedSource, SourceOrder> {
    private final Sources sources;

    SourcesView(Sources sources, Upkeep upkeep) {
        super(RecordKind.SOURCE, SourceOrder.CITATIONS_DESC, upkeep);
        this.sources = sources;
        conditions.text("text").choice("kind", SourceKind.class);
        grid.column(Column.<CitedSource>of("title", 5, row -> Cells.record(row.source()))
                        .sorted(SourceOrder.TITLE, SourceOrder.TITLE_DESC))
                .column(Column.of(
                        "kind", 2, row -> Cells.text(Texts.of(row.source().kind()))))
                .column(Column.of("publisher", 3, row -> Cells.text(row.source().publisher())))
                .column(Column.<CitedSource>of(
                                "published", 2, row -> Cells.date(row.source().publishedOn()))
                        .sorted(null, SourceOrder.PUBLISHED_DESC))
                .column(Column.<CitedSource>of("citations", 1, row -> Cells.number(row.citations()))
                        .sorted(null, SourceOrder.CITATIONS_DESC));
    }

    @Override
    Recorded subject(CitedSource row) {
        return row.source();
    }

    @Override
    int count(Wanted wanted) {
        return sources.count(filter(wanted));
    }

    @Override
    List<CitedSource> window(Wanted wanted, SourceOrder order, int offset, int limit) {
        return sources.window(filter(wanted), order, offset, limit);
    }

    private static SourceFilter filter(Wanted wanted) {
        return new SourceFilter(wanted.text("text"), wanted.choice("kind", SourceKind.class));
    }
}
