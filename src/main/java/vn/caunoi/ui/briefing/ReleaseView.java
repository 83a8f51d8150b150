package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Directory;
import vn.caunoi.briefing.BriefingComparison;
import vn.caunoi.briefing.BriefingOpening;
import vn.caunoi.briefing.BriefingOpenings;
import vn.caunoi.briefing.BriefingPapers;
import vn.caunoi.briefing.BriefingRelease;
import vn.caunoi.briefing.BriefingReleases;
import vn.caunoi.briefing.OpeningWay;
import vn.caunoi.briefing.ReleaseFilter;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;

/** A briefing as it was released: its files, what has changed since, who opened it, and all that stood in it. */
@Route(Links.BRIEFINGS + ReleaseView.KEY)
@CssImport("./styles/print.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/briefing.css")
class ReleaseView extends Composite<Div> implements Titled, BeforeEnterObserver, AfterNavigationObserver {
    static final String KEY = "/:key";
    private static final String AGAINST = "against";
    private static final String NOW = "now";
    private static final int MOST = 50;

    private final BriefingReleases releases;
    private final BriefingOpenings openings;
    private final BriefingPapers papers;
    private final Directory directory;
    private final Div body = new Div();
    private String heading = "";
    private @Nullable BriefingRelease release;

    ReleaseView(BriefingReleases releases, BriefingOpenings openings, BriefingPapers papers, Directory directory) {
        this.releases = releases;
        this.openings = openings;
        this.papers = papers;
        this.directory = directory;
        body.addClassName("cn-stack");
        getContent().addClassNames("cn-page", "briefing");
        getContent().add(body);
    }

    @Override
    public String heading() {
        return heading;
    }

    /** What is not there and what may not be seen are the same. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        release = event.getRouteParameters()
                .get("key")
                .flatMap(ReleaseView::number)
                .flatMap(releases::find)
                .orElse(null);
        if (release == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            heading = release.title(Texts.lang());
        }
    }

    private static Optional<Long> number(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var kept = release;
        if (kept != null) {
            openings.opened(kept, OpeningWay.PAGE, null, null);
            show(
                    kept,
                    event.getLocation()
                            .getQueryParameters()
                            .getSingleParameter(AGAINST)
                            .orElse(null));
        }
    }

    private void show(BriefingRelease kept, @Nullable String against) {
        body.removeAll();
        var content = releases.content(kept);
        var header = new Header(new Div(new H1(heading)));
        header.addClassName("cn-page-header");
        var badges = new Div();
        badges.addClassName("cn-row");
        Released.badges(kept).forEach(badges::add);
        body.add(header, badges);
        said(kept);
        body.add(new BriefingDownloads(content, (format, edition) -> {
            openings.opened(kept, OpeningWay.FILE, format, edition);
            return papers.write(kept, content, format, edition);
        }));
        body.add(choices(kept, against));
        comparison(kept, against).ifPresent(found -> body.add(new BriefingChanges(found)));
        body.add(new BriefingChecks(content), new BriefingSections(content, null), new Pictures(content));
        opened(kept);
    }

    private void said(BriefingRelease kept) {
        if (kept.note() != null) {
            body.add(note(getTranslation("briefing.release.noted", kept.openChecks(), kept.note())));
        }
        if (kept.supersededReason() != null) {
            body.add(note(getTranslation("briefing.release.why", kept.supersededReason())));
        }
        var successor = kept.successorId();
        if (successor != null) {
            getContent()
                    .add(new Div(new Anchor(Links.release(successor), getTranslation("briefing.release.successor"))));
        }
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("cn-note");
        return note;
    }

    /** The ways on: the register as it is now, others that were released, and to say that this one holds no more. */
    private Div choices(BriefingRelease kept, @Nullable String against) {
        var row = new Div();
        row.addClassNames("cn-row", "briefing-fields");
        row.add(new Anchor(Links.release(kept.id(), null), getTranslation("briefing.changes.since")));
        var others = releases.window(new ReleaseFilter(kept.subjectId(), kept.identityId(), false), 0, MOST).stream()
                .filter(other -> other.id() != kept.id())
                .toList();
        if (!others.isEmpty()) {
            var other = new Select<BriefingRelease>();
            other.setLabel(getTranslation("briefing.changes.with"));
            other.setItems(others);
            other.setItemLabelGenerator(each -> getTranslation(
                            "briefing.release.of",
                            each.number(),
                            Format.current().date(Released.day(each.releasedAt())))
                    + " · " + Texts.of(each.size()));
            others.stream()
                    .filter(each -> String.valueOf(each.id()).equals(against))
                    .findFirst()
                    .ifPresent(other::setValue);
            other.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    Links.open(Links.release(kept.id(), change.getValue().id()));
                }
            });
            row.add(other);
        }
        directory
                .find(kept.subjectId())
                .ifPresent(subject ->
                        row.add(new Anchor(Links.briefing(subject), getTranslation("briefing.release.today"))));
        if (!kept.superseded() && releases.mayRelease(kept)) {
            row.add(new Button(
                    getTranslation("briefing.supersede"),
                    click -> new SupersedeDialog(
                                    reason -> releases.supersede(kept.id(), reason), () -> again(kept.id()))
                            .open()));
        }
        return row;
    }

    private void again(long id) {
        release = releases.find(id).orElse(release);
        show(Objects.requireNonNull(release), null);
    }

    private Optional<BriefingComparison> comparison(BriefingRelease kept, @Nullable String against) {
        if (against == null) {
            return Optional.empty();
        }
        return against.equals(NOW)
                ? releases.since(kept)
                : number(against).flatMap(releases::find).map(other -> releases.compare(kept, other));
    }

    /** Only those who may release it are told. */
    private void opened(BriefingRelease kept) {
        var known = openings.of(kept);
        if (known.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("record-list");
        known.forEach(opening -> list.add(new ListItem(text(opening))));
        var details = new NativeDetails(getTranslation("briefing.opened", known.size()), list);
        details.addClassName("briefing-opened");
        body.add(details);
    }

    private String text(BriefingOpening opening) {
        var how = opening.format() == null || opening.edition() == null
                ? Texts.of(opening.way())
                : Texts.of(opening.format()) + ", " + Texts.of(opening.edition());
        return getTranslation(
                "briefing.opened.by",
                opening.byName(),
                Format.current().time(opening.at().toInstant()),
                how);
    }
}
