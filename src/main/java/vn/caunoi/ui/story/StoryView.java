package vn.caunoi.ui.story;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** The story of a record on a page of its own, which can be printed; the address names the record. */
@Route(Links.STORY)
@CssImport("./styles/print.css")
class StoryView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private final Directory directory;
    private final StoryLines lines;
    private String heading = getTranslation("story.title");

    StoryView(Directory directory, StoryLines lines) {
        this.directory = directory;
        this.lines = lines;
        getContent().addClassNames("cn-page", "story-page");
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("of");
        var record = asked.flatMap(this::record);
        var line = record.flatMap(lines::of);
        getContent().removeAll();
        if (record.isPresent() && line.isPresent()) {
            heading = getTranslation("story.heading", record.get().label(Texts.lang()));
            getContent().add(header(new Anchor(Links.to(record.get()), getTranslation("story.to-record"))), line.get());
        } else {
            heading = getTranslation("story.title");
            getContent().add(header(), choice());
        }
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    private Optional<Recorded> record(String id) {
        try {
            return directory.find(GlobalId.parse(id, "of"));
        } catch (BadInput noId) {
            return Optional.empty();
        }
    }

    private Header header(Anchor... ways) {
        var names = new Div(new H1(heading));
        names.add(ways);
        var header = new Header(names);
        header.addClassName("cn-page-header");
        return header;
    }

    private Div choice() {
        var ways = new Div(
                new Anchor(Links.COMMITMENTS, getTranslation("menu.commitments")),
                new Anchor(Links.AGREEMENTS, getTranslation("menu.agreements")),
                new Anchor(Links.EVENTS, getTranslation("menu.events")));
        ways.addClassName("cn-row");
        var empty = new Div(new Paragraph(getTranslation("story.choose")), ways);
        empty.addClassName("cn-empty");
        return empty;
    }
}
