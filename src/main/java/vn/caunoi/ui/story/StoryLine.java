package vn.caunoi.ui.story;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.source.Citation;
import vn.caunoi.source.Source;
import vn.caunoi.story.FirstContact;
import vn.caunoi.story.MomentKind;
import vn.caunoi.story.Story;
import vn.caunoi.story.StoryGap;
import vn.caunoi.story.StoryLink;
import vn.caunoi.story.StoryMoment;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/**
 * A story from the first contact to the result: which of the seven links are there, where it stops, and one line of its
 * moments with the gaps between them. Words say everything; colour only repeats it.
 */
@CssImport("./styles/story.css")
public final class StoryLine extends Composite<Div> {
    private static final int MOST_SOURCES = 3;

    /** A line of the list with its place in it. */
    private record Entry(LocalDate on, int order, ListItem item) {}

    private final Story story;
    private final Map<Long, Recorded> known;
    private final Map<Long, FirstContact> contacts;

    StoryLine(Story story, Map<Long, Recorded> known, Map<Long, FirstContact> contacts) {
        this.story = story;
        this.known = known;
        this.contacts = contacts;
        getContent().addClassName("story");
        getContent().add(links(), ending(), line());
        if (story.cut()) {
            getContent().add(new Paragraph(getTranslation("story.cut")));
        }
    }

    private Component links() {
        var chain = new OrderedList();
        chain.addClassName("story-links");
        chain.getElement().setAttribute("aria-label", getTranslation("story.links"));
        story.links().forEach(link -> chain.add(link(link)));
        return chain;
    }

    private Component link(StoryLink link) {
        var name = new Span(link.link().name(Texts.lang()));
        name.addClassName("story-link-name");
        var state = new Span(getTranslation(link.reached() ? "story.reached" : "story.missing"));
        state.addClassNames("cn-small", "story-link-state");
        var item = new ListItem(name, state);
        item.setClassName("story-reached", link.reached());
        return item;
    }

    private Component ending() {
        var ending = new Paragraph(story.ending(Texts.lang()));
        ending.addClassName("story-ending");
        return ending;
    }

    private Component line() {
        var entries = new ArrayList<Entry>();
        story.moments().forEach(moment -> entries.add(new Entry(day(moment.on()), 0, moment(moment))));
        story.gaps().forEach(gap -> entries.add(new Entry(gap.from().from(), 1, gap(gap))));
        var line = new OrderedList();
        line.addClassNames("cn-timeline", "story-line");
        entries.stream()
                .sorted(Comparator.comparing(Entry::on).thenComparing(Entry::order))
                .map(Entry::item)
                .forEach(line::add);
        return line;
    }

    /** What has no date stands at the end. */
    private static LocalDate day(@Nullable PartialDate on) {
        return on == null ? LocalDate.MAX : on.from();
    }

    private ListItem moment(StoryMoment moment) {
        var what = new Span(moment.text(Texts.lang()));
        what.addClassName("story-what");
        var head = new Div(what);
        head.addClassName("cn-row");
        if (moment.cameToNothing()) {
            var nothing = new Span(getTranslation("story.nothing"));
            nothing.addClassNames("cn-badge", "cn-withdrawn");
            head.add(nothing);
        }
        var body = new Div(head);
        add(body, names(moment));
        add(body, hand(moment));
        add(body, text(moment.detail(Texts.lang()), "story-detail"));
        if (moment.kind() == MomentKind.RESULT) {
            add(body, firstContact(contacts.get(moment.recordId())));
        }
        add(body, sources(moment));
        var on = moment.on();
        return item(
                on == null ? getTranslation("story.undated") : Format.current().date(on), body, moment.recordKind());
    }

    /** The record, unless it is the one whose story this is, and whom it names besides. */
    private @Nullable Component names(StoryMoment moment) {
        var names = new Div();
        names.addClassName("cn-row");
        Stream.of(moment.recordId(), moment.partyId())
                .filter(Objects::nonNull)
                .filter(id -> id != story.of().id())
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(record -> record.recordKind() != RecordKind.STATEMENT)
                .forEach(record -> names.add(new Anchor(Links.to(record), record.label(Texts.lang()))));
        return names.getComponentCount() == 0 ? null : names;
    }

    private @Nullable Component hand(StoryMoment moment) {
        var number = moment.number() == null ? null : getTranslation("story.number", moment.number());
        return text(
                Stream.of(moment.actor(), number).filter(Objects::nonNull).collect(Collectors.joining(" · ")),
                "cn-muted");
    }

    private @Nullable Component firstContact(@Nullable FirstContact contact) {
        var record = contact == null ? null : known.get(contact.recordId());
        if (contact == null || record == null) {
            return null;
        }
        var when = contact.on() == null
                ? getTranslation("story.undated")
                : Format.current().date(contact.on());
        return new Div(
                new Span(getTranslation("commitment.first-contact") + " "),
                new Anchor(Links.to(record), record.label(Texts.lang())),
                new Span(" (" + when + ")"));
    }

    private @Nullable Component sources(StoryMoment moment) {
        var own = moment.sourceId() == null ? null : known.get(moment.sourceId());
        List<Recorded> sources = Stream.<Recorded>concat(
                        own instanceof Source source ? Stream.of(source) : Stream.of(),
                        moment.sources().stream().map(Citation::source))
                .distinct()
                .limit(MOST_SOURCES)
                .toList();
        if (sources.isEmpty()) {
            return null;
        }
        var row = new Div(new Span(getTranslation("story.sources")));
        row.addClassNames("cn-row", "cn-small", "cn-muted");
        sources.forEach(source -> row.add(new Anchor(Links.to(source), source.label(Texts.lang()))));
        return row;
    }

    private ListItem gap(StoryGap gap) {
        var body = new Div(new Span(gap.text(Texts.lang())));
        var record = known.get(gap.recordId());
        if (record != null && record.id() != story.of().id()) {
            body.add(new Div(new Anchor(Links.to(record), record.label(Texts.lang()))));
        }
        var format = Format.current();
        var when = gap.until() == null
                ? getTranslation("story.gap.since", format.date(gap.from()))
                : getTranslation("story.gap.between", format.date(gap.from()), format.date(gap.until()));
        var item = item(when, body, null);
        item.addClassName("story-gap");
        return item;
    }

    private static ListItem item(String when, Div body, @Nullable RecordKind kind) {
        var date = new Span(when);
        date.addClassName("cn-time");
        var item = new ListItem(date, body);
        if (kind != null) {
            item.getElement().setAttribute("data-kind", kind.name());
        }
        return item;
    }

    private static @Nullable Component text(@Nullable String text, String look) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var shown = new Div(text);
        shown.addClassName(look);
        return shown;
    }

    private static void add(Div body, @Nullable Component part) {
        if (part != null) {
            body.add(part);
        }
    }
}
