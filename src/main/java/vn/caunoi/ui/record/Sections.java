package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Directory;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.figure.Figure;
import vn.caunoi.figure.Figures;
import vn.caunoi.network.Networks;
import vn.caunoi.partner.Partner;
import vn.caunoi.person.People;
import vn.caunoi.person.PostHolding;
import vn.caunoi.province.Province;
import vn.caunoi.story.Stories;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.matching.Suggestions;
import vn.caunoi.ui.story.StoryLines;
import vn.caunoi.ui.upkeep.Upkeep;

/** Sections that pages of several kinds of records share; null stands for one that has nothing to show. */
@Service
class Sections {
    /** Kinds whose pages tell the whole story; those of others that have one lead to it. */
    private static final Set<RecordKind> CHAIN = Set.of(
            RecordKind.NEED, RecordKind.PROJECT, RecordKind.PROPOSAL, RecordKind.AGREEMENT, RecordKind.COMMITMENT);

    private final Evidence evidence;
    private final StatementSections statements;
    private final Figures figures;
    private final People people;
    private final Networks networks;
    private final Directory directory;
    private final Upkeep upkeep;
    private final StoryLines storyLines;
    private final Suggestions suggestions;

    Sections(
            Evidence evidence,
            StatementSections statements,
            Figures figures,
            People people,
            Networks networks,
            Directory directory,
            Upkeep upkeep,
            StoryLines storyLines,
            Suggestions suggestions) {
        this.evidence = evidence;
        this.statements = statements;
        this.figures = figures;
        this.people = people;
        this.networks = networks;
        this.directory = directory;
        this.upkeep = upkeep;
        this.storyLines = storyLines;
        this.suggestions = suggestions;
    }

    /** What those who may write find on every page, the labels that only some see, and the history, which all see. */
    void keepUp(RecordPage page, Recorded record) {
        var header = page.header();
        if (!upkeep.internal(List.of(record.id())).isEmpty()) {
            header.mark(Upkeep.internalBadge());
        }
        if (upkeep.hasEnded(record)) {
            header.mark(Upkeep.endedBadge());
        }
        upkeep.actions(record).forEach(header::action);
        page.remark(upkeep.additions(record));
        if (CHAIN.contains(record.recordKind())) {
            page.wide(story(record));
        } else if (Stories.TOLD_OF.contains(record.recordKind())) {
            header.action(new Anchor(Links.story(record), I18NProvider.translate("story.open")));
        }
        page.wide(new RecordSection("history")
                .explained(I18NProvider.translate("history.explained"))
                .add(upkeep.history(record)));
    }

    /** The record that another one, of that number, was merged into. */
    Optional<Recorded> survivor(long merged) {
        return merged < 1 ? Optional.empty() : directory.find(merged).filter(record -> record.id() != merged);
    }

    Component mergedNote(long merged, Recorded into) {
        var note = new Paragraph(upkeep.mergedNote(merged, into));
        note.addClassName("cn-note");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    /** The way to the timeline of a province, partner or country. */
    static Anchor timeline(Recorded record) {
        var way = new Anchor(Links.timeline(record), I18NProvider.translate("timeline.link"));
        way.addClassName("record-way-on");
        return way;
    }

    /** The way to what is known before one meets a partner or goes to a country. */
    static Anchor briefing(Recorded record) {
        var way = new Anchor(Links.briefing(record), I18NProvider.translate("briefing.prepare"));
        way.addClassName("record-way-on");
        return way;
    }

    /** What became of it, from the first contact to the result, with the way to the page that can be printed. */
    @Nullable RecordSection story(Recorded record) {
        return storyLines
                .of(record)
                .map(line -> new RecordSection("story", line)
                        .add(new Anchor(Links.story(record), I18NProvider.translate("story.open"))))
                .orElse(null);
    }

    RecordSection sources(Recorded record) {
        return evidence.section(record);
    }

    @Nullable RecordSection statements(Recorded record) {
        return statements.of(record);
    }

    @Nullable RecordSection predecessorStatements(Collection<Province> predecessors, boolean merged) {
        return statements.ofPredecessors(predecessors, merged);
    }

    /** The record's own figures. */
    @Nullable RecordSection figures(Recorded record) {
        var found = figures.of(List.of(record.id()), null).getOrDefault(record.id(), List.of());
        return found.isEmpty()
                ? null
                : new RecordSection("figures")
                        .count(found.size())
                        .add(new FigureGroups(found, evidence, 3, evidence.isEditable(record)));
    }

    /** Figures of the versions a province came from, each under whose they are, never among its own. */
    @Nullable RecordSection predecessorFigures(Collection<Province> predecessors, boolean merged) {
        var found = figures.of(predecessors.stream().map(Recorded::id).toList(), null);
        var section = merged
                ? new RecordSection("predecessor-figures")
                        .explained(I18NProvider.translate("record.predecessor-figures.explained"))
                : new RecordSection("earlier-figures")
                        .explained(I18NProvider.translate("record.earlier-figures.explained"));
        var count = 0;
        for (var predecessor : predecessors) {
            List<Figure> of = found.getOrDefault(predecessor.id(), List.of());
            if (!of.isEmpty()) {
                section.add(new H3(Mentions.version(predecessor)), new FigureGroups(of, evidence, 4, false));
                count += of.size();
            }
        }
        return count == 0 ? null : section.count(count);
    }

    /** Who held posts in these bodies, each with the day a source names the holder. */
    @Nullable RecordSection posts(Collection<? extends Recorded> bodies) {
        var holdings = people.in(bodies.stream().map(Recorded::id).toList()).values().stream()
                .flatMap(List::stream)
                .toList();
        if (holdings.isEmpty()) {
            return null;
        }
        var known = directory.load(holdings.stream()
                .<Long>mapMulti((holding, each) -> {
                    each.accept(holding.personId());
                    each.accept(holding.bodyId());
                })
                .distinct()
                .toList());
        var section = new RecordSection("posts");
        for (var holding : holdings) {
            var who = Mentions.link(holding.personId(), known);
            if (who != null) {
                var post = new Div(who, new Div(new Span(holding.title(Texts.lang()))));
                if (bodies.size() > 1) {
                    post.add(new Div(Mentions.links(List.of(holding.bodyId()), known)));
                }
                post.add(term(holding));
                post.addClassName("record-post");
                section.add(post);
            }
        }
        return section;
    }

    /** When a person held a post, as far as any source tells. */
    static Div term(PostHolding holding) {
        var format = Format.current();
        var from = holding.validFrom() == null ? null : PartialDate.day(holding.validFrom());
        var to = holding.validTo() == null ? null : PartialDate.day(holding.validTo());
        var text = from != null || to != null
                ? I18NProvider.translate("record.post.term", format.period(from, to))
                : holding.attestedOn() != null
                        ? I18NProvider.translate("record.post.attested", format.date(holding.attestedOn()))
                        : I18NProvider.translate("record.post.undated");
        var term = new Div(new Span(text));
        term.addClassNames("cn-small", "cn-muted");
        return term;
    }

    /** The relationship view, which fills itself once the page is shown. */
    RecordSection relationships(Recorded record) {
        var section = new RecordSection("relationships");
        return section.explained(I18NProvider.translate("record.relationships.explained"))
                .add(new RelationshipView(
                        record, section.title(), () -> new Neighbourhood(networks, directory, record)))
                .add(new Anchor(Links.network(record), I18NProvider.translate("record.relationships.explore")));
    }

    /** Partners that the province could gain from; they are read once the page is shown. */
    RecordSection suggestedPartners(Province province) {
        return new RecordSection("suggested-partners")
                .explained(I18NProvider.translate("suggested.explained"))
                .add(suggestions.partnersFor(province));
    }

    /** Provinces that the partner could gain from. */
    @Nullable RecordSection suggestedProvinces(Partner partner) {
        var provinces = suggestions.provincesFor(partner);
        return provinces == null
                ? null
                : new RecordSection("suggested-provinces")
                        .explained(I18NProvider.translate("suggested.explained"))
                        .add(provinces);
    }
}
