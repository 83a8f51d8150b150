package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.province.Province;
import vn.caunoi.source.Statement;
import vn.caunoi.source.StatementKind;
import vn.caunoi.source.Statements;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Texts;

/** What sources say of a record that is not a figure, by kind: needs, priorities, advice, each with its source. */
@Service
class StatementSections {
    private final Statements statements;
    private final Directory directory;
    private final Evidence evidence;

    StatementSections(Statements statements, Directory directory, Evidence evidence) {
        this.statements = statements;
        this.directory = directory;
        this.evidence = evidence;
    }

    /** Null when no source says anything of the record. */
    @Nullable RecordSection of(Recorded record) {
        var found = statements.of(record.id());
        return found.isEmpty()
                ? null
                : new RecordSection("statements")
                        .count(found.size())
                        .add(groups(record, found, 3, evidence.isEditable(record)));
    }

    /** What was said of others that the record came from, each under its own name; null when nothing was. */
    @Nullable RecordSection ofPredecessors(Collection<Province> predecessors, boolean merged) {
        var found = statements.of(predecessors.stream().map(Recorded::id).toList());
        var section = new RecordSection(merged ? "predecessor-statements" : "earlier-statements");
        var any = false;
        for (var predecessor : predecessors) {
            var of = found.getOrDefault(predecessor.id(), List.of());
            if (!of.isEmpty()) {
                any = true;
                section.add(new H3(Mentions.version(predecessor)), groups(predecessor, of, 4, false));
            }
        }
        return any ? section : null;
    }

    private Component groups(Recorded record, List<Statement> found, int depth, boolean editable) {
        var parties = directory.load(found.stream()
                .flatMap(statement -> Stream.of(statement.subjectIds(), statement.objectIds(), statement.speakerIds()))
                .flatMap(Collection::stream)
                .distinct()
                .toList());
        var groups = new Div();
        groups.addClassName("record-statements");
        found.stream()
                .collect(Collectors.groupingBy(
                        Statement::kind, TreeMap<StatementKind, List<Statement>>::new, Collectors.toList()))
                .forEach((kind, of) -> {
                    var list = new UnorderedList();
                    list.addClassName("record-list");
                    of.forEach(statement -> list.add(item(record, statement, parties, editable)));
                    groups.add(new Div(depth == 3 ? new H3(Texts.of(kind)) : new H4(Texts.of(kind)), list));
                });
        return groups;
    }

    private ListItem item(Recorded record, Statement statement, Map<Long, Recorded> parties, boolean editable) {
        var text = new Span(statement.text(Texts.lang()));
        var item = new ListItem(text, new Span(" "), evidence.button(statement, editable));
        Badges.confidence(statement.confidence()).ifPresent(item::add);
        var details = new Div();
        details.addClassNames("cn-small", "cn-muted", "record-details");
        if (statement.period() != null) {
            details.add(new Span(Periods.of(statement.period())));
        }
        party(details, "record.statement.said-by", statement.speakerIds(), record, parties);
        party(details, "record.statement.about", statement.subjectIds(), record, parties);
        party(details, "record.statement.names", statement.objectIds(), record, parties);
        var note = statement.note(Texts.lang());
        if (note != null) {
            details.add(new Span(note));
        }
        if (details.getComponentCount() > 0) {
            item.add(details);
        }
        return item;
    }

    /** The parties other than the record whose page this is. */
    private static void party(Div details, String key, List<Long> ids, Recorded record, Map<Long, Recorded> parties) {
        var others = ids.stream().filter(id -> id != record.id()).toList();
        var links = Mentions.links(others, parties);
        if (links != null) {
            details.add(new Span(new Span(I18NProvider.translate(key) + " "), links));
        }
    }
}
