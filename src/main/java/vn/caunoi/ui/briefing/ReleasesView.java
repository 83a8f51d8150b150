package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Recorded;
import vn.caunoi.briefing.BriefingRelease;
import vn.caunoi.briefing.BriefingReleases;
import vn.caunoi.briefing.ReleaseFilter;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.list.Option;
import vn.caunoi.ui.list.Options;

/** Briefings that were released, the newest first: of one province, about one subject, or all. */
@Route(Links.BRIEFINGS)
@CssImport("./styles/record-page.css")
@CssImport("./styles/briefing.css")
class ReleasesView extends Composite<Div> implements Titled, AfterNavigationObserver {
    private static final String SUBJECT = "subject";
    private static final String PROVINCE = "province";
    private static final int PAGE = 50;

    private final BriefingReleases releases;
    private final Directory directory;
    private final Provinces provinces;
    private final Calendar calendar;
    private final ComboBox<Option> place = new ComboBox<>(getTranslation("briefing.province"));
    private final List<Option> places;
    private final Paragraph about = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("briefing.releases.none"));
    private final Button more = new Button(getTranslation("briefing.releases.more"), click -> read());
    private @Nullable Recorded subject;
    private ReleaseFilter filter = ReleaseFilter.ALL;
    private int shown;

    ReleasesView(
            BriefingReleases releases, Directory directory, Provinces provinces, Calendar calendar, Options options) {
        this.releases = releases;
        this.directory = directory;
        this.provinces = provinces;
        this.calendar = calendar;
        places = options.provinces();
        place.setItems(places);
        place.setItemLabelGenerator(Option::label);
        place.setClearButtonVisible(true);
        place.setPlaceholder(getTranslation("briefing.releases.everywhere"));
        place.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        var subtitle = new Paragraph(getTranslation("briefing.releases.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(new H1(heading()), subtitle));
        header.addClassName("cn-page-header");
        var fields = new Div(place);
        fields.addClassNames("cn-filters", "briefing-fields");
        list.addClassNames("record-list", "briefing-releases");
        none.addClassName("cn-empty");
        getContent().addClassNames("cn-page", "briefing");
        getContent().add(header, fields, about, list, none, more);
    }

    @Override
    public String heading() {
        return getTranslation("briefing.releases");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        subject = subject(asked);
        place.setValue(asked.getSingleParameter(PROVINCE)
                .flatMap(code -> places.stream()
                        .filter(option -> option.value().equals(code))
                        .findFirst())
                .orElse(null));
        var of = subject;
        about.removeAll();
        about.setVisible(of != null);
        if (of != null) {
            about.add(
                    new Anchor(Links.briefing(of), of.label(Texts.lang())),
                    new Span(" · "),
                    new Anchor(Links.BRIEFINGS, getTranslation("briefing.releases.any")));
        }
        filter = new ReleaseFilter(of == null ? null : of.id(), identity(), false);
        list.removeAll();
        shown = 0;
        read();
        none.setVisible(shown == 0);
    }

    private @Nullable Recorded subject(QueryParameters asked) {
        try {
            return asked.getSingleParameter(SUBJECT)
                    .map(id -> GlobalId.parse(id, SUBJECT))
                    .flatMap(directory::find)
                    .orElse(null);
        } catch (BadInput noSuchId) {
            return null;
        }
    }

    private @Nullable Long identity() {
        return place.getOptionalValue()
                .flatMap(option -> provinces.at(option.value(), calendar.today()))
                .map(Province::identityId)
                .orElse(null);
    }

    /** One more than a page tells whether there are others. */
    private void read() {
        var found = releases.window(filter, shown, PAGE + 1);
        var of = directory.load(found.stream()
                .map(BriefingRelease::provinceId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        found.stream().limit(PAGE).forEach(release -> list.add(item(release, province(release, of))));
        shown += Math.min(PAGE, found.size());
        more.setVisible(found.size() > PAGE);
    }

    private static @Nullable Recorded province(BriefingRelease release, Map<Long, Recorded> known) {
        var id = release.provinceId();
        return id == null ? null : known.get(id);
    }

    private static ListItem item(BriefingRelease release, @Nullable Recorded province) {
        var lang = Texts.lang();
        var title = release.title(lang) + (province == null ? "" : " – " + province.label(lang));
        var link = new Anchor(Links.release(release.id()), title);
        var badges = new Div();
        badges.addClassName("cn-row");
        Released.badges(release).forEach(badges::add);
        return new ListItem(link, badges);
    }

    private void go() {
        var address = new StringBuilder(Links.BRIEFINGS);
        var of = subject;
        if (of != null) {
            address.append("?" + SUBJECT + "=").append(of.globalId());
        }
        place.getOptionalValue()
                .ifPresent(option -> address.append(of == null ? "?" : "&")
                        .append(PROVINCE + "=")
                        .append(option.value()));
        Links.open(address.toString());
    }
}
