package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Recorded;
import vn.caunoi.source.Citations;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.upkeep.Upkeep;

/** Where a record is known from: on demand beside a fact, in full at the end of a page. */
@Service
class Evidence {
    private final Citations citations;
    private final Upkeep upkeep;

    Evidence(Citations citations, Upkeep upkeep) {
        this.citations = citations;
        this.upkeep = upkeep;
    }

    /** Whether the reader may change what stands on the page of this record. */
    boolean isEditable(Recorded record) {
        return upkeep.mayChange(record);
    }

    /** The same button, and beside it what those find who may change the record. */
    Component button(Recorded record, boolean editable) {
        if (!editable) {
            return button(record);
        }
        var row = FactList.row(button(record));
        upkeep.small(record).forEach(row::add);
        return row;
    }

    /** A small button that shows the record's citations; they are only read when somebody asks. */
    Component button(Recorded record) {
        return new SourcesButton(record.label(Texts.lang()), () -> citations.of(record.id()));
    }

    /** All citations of the record. */
    RecordSection section(Recorded record) {
        var found = citations.of(record.id());
        var section = new RecordSection("sources");
        if (found.isEmpty()) {
            return section.empty();
        }
        return section.count(found.size()).add(CitationCard.of(found));
    }
}
