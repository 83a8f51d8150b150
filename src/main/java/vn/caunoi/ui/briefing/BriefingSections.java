package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
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

    BriefingSections(Briefing briefing) {
        getContent().addClassName("cn-stack");
        getContent().add(contents(briefing));
        briefing.sections().forEach(section -> getContent().add(section(section)));
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
            list.add(item(line));
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
        return card;
    }

    private ListItem item(BriefingLine line) {
        var text = line.text(lang);
        var item = new ListItem(new Span(text));
        if (line.mark() != BriefingMark.REGISTER) {
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
        return item;
    }
}
