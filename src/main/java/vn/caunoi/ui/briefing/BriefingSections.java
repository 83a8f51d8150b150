package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.briefing.Briefing;
import vn.caunoi.briefing.BriefingLine;
import vn.caunoi.briefing.BriefingMark;
import vn.caunoi.briefing.BriefingSection;
import vn.caunoi.briefing.BriefingSectionKind;
import vn.caunoi.matching.Sentence;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.record.SourcesButton;

/** The sections of a briefing; the sources of each sentence are numbered notes that open. */
final class BriefingSections extends Composite<Div> {
    private final Lang lang = Texts.lang();
    private final Map<Long, Integer> numbers = new LinkedHashMap<>();
    private final transient @Nullable Editing editing;

    /** @param editing what whoever reads it may change; null where they may not, or where it is not to be changed */
    BriefingSections(Briefing briefing, @Nullable Editing editing) {
        this.editing = editing;
        getContent().addClassName("cn-stack");
        getContent().add(contents(briefing));
        briefing.sections().forEach(section -> getContent().add(section(section)));
        if (editing != null) {
            var other = new Button(
                    getTranslation("briefing.sentence.elsewhere"),
                    click -> editing.add(
                            BriefingSectionKind.writable(briefing.size()).getLast()));
            other.addClassName("briefing-edit");
            getContent().add(other);
        }
    }

    static String id(BriefingSectionKind kind) {
        return "section-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Nav contents(Briefing briefing) {
        var contents = new Nav();
        contents.setAriaLabel(getTranslation("briefing.contents"));
        contents.addClassNames("cn-row", "briefing-contents");
        briefing.sections().forEach(section -> {
            var link = new Anchor("#" + id(section.kind()), title(section));
            link.setRouterIgnore(true);
            contents.add(link);
        });
        return contents;
    }

    private String title(BriefingSection section) {
        return section.kind().ordinal() + ". " + section.title(lang);
    }

    private Section section(BriefingSection section) {
        var card = new Section(new H2(title(section)));
        card.setId(id(section.kind()));
        card.addClassNames("cn-card", "record-section");
        @Nullable Sentence heading = null;
        @Nullable UnorderedList list = null;
        for (var line : section.lines()) {
            if (list == null || !Objects.equals(heading, line.heading())) {
                heading = line.heading();
                if (heading != null) {
                    card.add(new H3(heading.text(lang)));
                }
                list = new UnorderedList();
                list.addClassName("record-list");
                card.add(list);
            }
            list.add(item(section.kind(), line));
        }
        if (!section.hidden().isEmpty()) {
            card.add(hidden(section));
        }
        section.missing().forEach(sentence -> {
            var missing = new Paragraph(sentence.text(lang));
            missing.addClassNames("cn-muted", "briefing-missing");
            card.add(missing);
        });
        if (section.leftOut() > 0) {
            var more = new Paragraph(getTranslation("briefing.left-out", section.leftOut()));
            more.addClassName("cn-muted");
            card.add(more);
        }
        if (editing != null && section.kind() != BriefingSectionKind.SOURCES) {
            var add = small("briefing.sentence.add", section.title(lang), click -> editing.add(section.kind()));
            card.add(add);
        }
        return card;
    }

    private NativeDetails hidden(BriefingSection section) {
        var list = new UnorderedList();
        list.addClassName("record-list");
        section.hidden().forEach(one -> {
            var item = new ListItem(
                    new Span(one.text(lang)),
                    new Span(" "),
                    AuthorMark.of(one.author()),
                    new Div(getTranslation(
                            "briefing.hidden.why", Objects.toString(one.author().reason(), ""))));
            if (editing != null) {
                item.add(small("briefing.hidden.show", one.text(lang), click -> editing.show(one)));
            }
            list.add(item);
        });
        var details = new NativeDetails(
                getTranslation("briefing.hidden", section.hidden().size()), list);
        details.addClassName("cn-muted");
        return details;
    }

    /** A button of one word; whoever does not see what it stands beside is told that too. */
    private NativeButton small(String key, String of, ComponentEventListener<ClickEvent<NativeButton>> click) {
        var button = new NativeButton(getTranslation(key));
        button.addClickListener(click);
        button.addClassNames("cn-source", "briefing-edit");
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + of);
        return button;
    }

    private ListItem item(BriefingSectionKind kind, BriefingLine line) {
        var text = line.text(lang);
        var item = new ListItem(new Span(text));
        if (line.author() != null) {
            item.add(new Span(" "), AuthorMark.of(line.author()));
        } else if (line.mark() != BriefingMark.REGISTER) {
            item.add(
                    new Span(" "),
                    Badges.badge(line.mark(), line.mark() == BriefingMark.DISPUTED ? "cn-conflict" : "cn-suggested"));
        }
        if (!line.sources().isEmpty()) {
            var noted = line.sources().stream()
                    .map(citation -> numbers.computeIfAbsent(citation.source().id(), source -> numbers.size() + 1))
                    .distinct()
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "[", "]"));
            item.add(new Span(" "), new SourcesButton(noted, text, line::sources));
        }
        if (editing != null && kind != BriefingSectionKind.SOURCES) {
            item.add(new Span(" "), small("briefing.sentence.change", text, click -> editing.change(kind, line)));
        }
        if (line.author() != null && line.author().instead() != null) {
            var before = new Div(getTranslation(
                    "briefing.sentence.register", line.author().instead().text(lang)));
            before.addClassNames("cn-muted", "briefing-instead");
            item.add(before);
        }
        return item;
    }
}
