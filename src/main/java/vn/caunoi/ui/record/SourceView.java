package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.figure.Figure;
import vn.caunoi.source.Citations;
import vn.caunoi.source.Source;
import vn.caunoi.source.Sources;
import vn.caunoi.source.Statement;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A source, with every record that rests on it. */
@Route(Links.SOURCES + RecordView.KEY)
class SourceView extends RecordView<Source> {
    private final Sources sources;
    private final Citations citations;
    private final Directory directory;

    SourceView(Sources sources, Citations citations, Directory directory, Sections sections) {
        super(sections);
        this.sources = sources;
        this.citations = citations;
        this.directory = directory;
    }

    @Override
    Optional<Source> find(String key, @Nullable LocalDate day) {
        var id = number(key);
        return Optional.ofNullable(sources.load(List.of(id)).get(id));
    }

    @Override
    void fill(RecordPage page, Source source) {
        page.header().sort(Texts.of(source.kind()));
        page.main(facts(source)).main(supported(source)).wide(sections.statements(source));
    }

    private RecordSection facts(Source source) {
        var facts = new FactList().fact("publisher", source.publisher()).fact("author", source.author());
        facts.knownOrNot("published", Format.current().date(source.publishedOn()))
                .fact("published-note", source.publishedNote(Texts.lang()))
                .fact("number", source.number())
                .website("original", source.url())
                .fact("licence", source.licence());
        return new RecordSection("facts", facts);
    }

    private RecordSection supported(Source source) {
        var section = new RecordSection("supported");
        var subjects = new HashMap<Long, Recorded>();
        Slice.Reading<Long> ids = Slice.pages(request -> citations.supportedBy(source.id(), request));
        var first = ids.from(null);
        if (first.rows().isEmpty()) {
            return section.empty();
        }
        return section.count(first.total())
                .add(new Table<Recorded>(section.title())
                        .column("record", record -> record(record, subjects))
                        .column("record-kind", record -> Badges.kind(record.recordKind()))
                        .column(
                                "confidence",
                                record -> Badges.confidence(record.confidence()).orElse(null))
                        .reading(place -> {
                            var slice = place == null ? first : ids.from(place);
                            var known = directory.load(slice.rows());
                            subjects.putAll(subjects(known));
                            return new Slice<>(
                                    slice.rows().stream()
                                            .filter(known::containsKey)
                                            .map(known::get)
                                            .toList(),
                                    slice.next(),
                                    slice.total());
                        }));
    }

    /** Figures and statements have no page of their own: they are found on that of whom they are about. */
    private static Component record(Recorded record, Map<Long, Recorded> subjects) {
        return switch (record) {
            case Figure figure -> about(figure, List.of(figure.subjectId()), subjects);
            case Statement statement -> about(statement, statement.subjectIds(), subjects);
            default -> Mentions.link(record);
        };
    }

    private static Component about(Recorded record, List<Long> ids, Map<Long, Recorded> subjects) {
        var text = new Span(record.label(Texts.lang()));
        var links = Mentions.links(ids, subjects);
        return links == null ? text : new Div(text, new Div(links));
    }

    private Map<Long, Recorded> subjects(Map<Long, Recorded> records) {
        return directory.load(records.values().stream()
                .<Long>mapMulti((record, each) -> {
                    switch (record) {
                        case Figure figure -> each.accept(figure.subjectId());
                        case Statement statement -> statement.subjectIds().forEach(each);
                        default -> {}
                    }
                })
                .distinct()
                .toList());
    }
}
