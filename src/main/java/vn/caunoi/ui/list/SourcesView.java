package vn.caunoi.ui.list;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.source.Source;
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
class SourcesView extends ListView<Source, SourceOrder> {
    private final Sources sources;

    SourcesView(Sources sources, Upkeep upkeep) {
        super(RecordKind.SOURCE, SourceOrder.CITATIONS_DESC, upkeep);
        this.sources = sources;
        conditions.text("text").choice("kind", SourceKind.class);
        grid.column(Column.<Source>of("title", 5, source -> Cells.record(source))
                        .sorted(SourceOrder.TITLE, SourceOrder.TITLE_DESC))
                .column(Column.of("kind", 2, source -> Cells.text(Texts.of(source.kind()))))
                .column(Column.of("publisher", 3, source -> Cells.text(source.publisher())))
                .column(Column.<Source>of("published", 2, source -> Cells.date(source.publishedOn()))
                        .sorted(null, SourceOrder.PUBLISHED_DESC))
                .column(Column.<Source>of("citations", 1, source -> Cells.number(source.citationCount()))
                        .sorted(null, SourceOrder.CITATIONS_DESC));
    }

    @Override
    Recorded subject(Source row) {
        return row;
    }

    @Override
    int count(Wanted wanted) {
        return sources.count(filter(wanted));
    }

    @Override
    List<Source> window(Wanted wanted, SourceOrder order, int offset, int limit) {
        return sources.window(filter(wanted), order, offset, limit);
    }

    private static SourceFilter filter(Wanted wanted) {
        return new SourceFilter(wanted.text("text"), wanted.choice("kind", SourceKind.class));
    }
}
