package vn.caunoi.ui.timeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.PartialDate;
import vn.caunoi.base.Recorded;
import vn.caunoi.source.Citations;
import vn.caunoi.timeline.Timeline;
import vn.caunoi.timeline.TimelineKind;
import vn.caunoi.timeline.Timelines;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/**
 * What a province, partner or country has had over time, drawn and as a table. Record, time and kinds are in the
 * address, so that a link shows the same picture.
 */
@Route(Links.TIMELINE)
@CssImport("./styles/print.css")
@CssImport("./styles/timeline.css")
@CssImport("./styles/record-page.css")
class TimelineView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private final Directory directory;
    private final Timelines timelines;
    private final Citations citations;
    private final Calendar calendar;
    private final CheckboxGroup<TimelineKind> kinds = new CheckboxGroup<>();
    private final Set<TimelineKind> offered = EnumSet.noneOf(TimelineKind.class);
    private String heading = "";
    private Asked asked = new Asked("", null, null, EnumSet.allOf(TimelineKind.class));
    private @Nullable TimelinePicture picture;

    TimelineView(Directory directory, Timelines timelines, Citations citations, Calendar calendar) {
        this.directory = directory;
        this.timelines = timelines;
        this.citations = citations;
        this.calendar = calendar;
        kinds.setLabel(getTranslation("timeline.kinds"));
        kinds.setItemLabelGenerator(Texts::of);
        kinds.addClassName("timeline-kinds");
        kinds.addValueChangeListener(change -> {
            if (!change.getValue().equals(held())) {
                look(asked.only(change.getValue()), true);
            }
        });
        getContent().addClassNames("cn-page", "timeline-page");
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = Asked.of(event.getLocation().getQueryParameters());
        getContent().removeAll();
        var record = record();
        var timeline = record.flatMap(timelines::of);
        if (record.isPresent() && timeline.isPresent()) {
            show(record.get(), timeline.get());
        } else {
            heading = getTranslation("timeline.title");
            getContent().add(header(null), choice());
        }
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    private Optional<Recorded> record() {
        try {
            return directory.find(GlobalId.parse(asked.of(), "of"));
        } catch (BadInput noId) {
            return Optional.empty();
        }
    }

    private void show(Recorded record, Timeline timeline) {
        heading = getTranslation("timeline.heading", record.label(Texts.lang()));
        picture = new TimelinePicture(record, timeline, calendar.today(), citations);
        picture.onRange((from, to) -> look(
                asked.between(
                        PartialDate.parse(from).map(PartialDate::from).orElse(null),
                        PartialDate.parse(to).map(PartialDate::to).orElse(null)),
                false));
        offered.clear();
        timeline.entries().forEach(entry -> offered.add(entry.kind()));
        kinds.setItems(offered);
        kinds.setVisible(offered.size() > 1);
        getContent().add(header(record), kinds, picture);
        picture.show(asked);
        kinds.setValue(held());
    }

    /** The kinds asked for of which there is anything. */
    private Set<TimelineKind> held() {
        return asked.kinds().stream().filter(offered::contains).collect(Collectors.toSet());
    }

    private Header header(@Nullable Recorded record) {
        var names = new Div(new H1(heading));
        if (record != null) {
            var back = new Anchor(Links.to(record), getTranslation("timeline.to-record"));
            names.add(back);
        }
        var header = new Header(names);
        header.addClassName("cn-page-header");
        return header;
    }

    private Div choice() {
        var ways = new Div(
                new Anchor(Links.PROVINCES, getTranslation("menu.provinces")),
                new Anchor(Links.PARTNERS, getTranslation("menu.partners")),
                new Anchor(Links.COUNTRIES, getTranslation("menu.countries")));
        ways.addClassName("cn-row");
        var empty = new Div(new Paragraph(getTranslation("timeline.choose")), ways);
        empty.addClassName("cn-empty");
        return empty;
    }

    /** A chosen kind is a step that the back button undoes; moving through time is not. */
    private void look(Asked wanted, boolean step) {
        asked = wanted;
        var history = UI.getCurrent().getPage().getHistory();
        var location = new Location(Links.TIMELINE, wanted.address());
        if (step) {
            history.pushState(null, location);
        } else {
            history.replaceState(null, location);
        }
        if (picture != null) {
            picture.show(wanted);
        }
    }
}
