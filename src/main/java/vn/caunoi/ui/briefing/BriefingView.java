package vn.caunoi.ui.briefing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.briefing.Briefing;
import vn.caunoi.briefing.BriefingPapers;
import vn.caunoi.briefing.BriefingReleases;
import vn.caunoi.briefing.BriefingSentences;
import vn.caunoi.briefing.BriefingSize;
import vn.caunoi.briefing.Briefings;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.form.Finder;
import vn.caunoi.ui.form.Item;
import vn.caunoi.ui.list.Option;
import vn.caunoi.ui.list.Options;

/** A briefing of whatever the address asks for: what to check on top, then its sections, and the files of it. */
@Route(Links.BRIEFING)
@CssImport("./styles/print.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/briefing.css")
class BriefingView extends Composite<Div> implements Titled, BeforeEnterObserver, AfterNavigationObserver {
    private static final String SUBJECT = "subject";
    private static final String PROVINCE = "province";
    private static final String SIZE = "size";

    private static final List<RecordKind> SUBJECTS = List.of(
            RecordKind.DELEGATION, RecordKind.PARTNER, RecordKind.COUNTRY, RecordKind.EVENT, RecordKind.CONFERENCE);

    private final Briefings briefings;
    private final BriefingSentences sentences;
    private final BriefingReleases releases;
    private final BriefingPapers papers;
    private final Directory directory;
    private final Provinces provinces;
    private final Calendar calendar;
    private final ComboBox<Item> who = new ComboBox<>(getTranslation("briefing.subject"));
    private final ComboBox<Option> place = new ComboBox<>(getTranslation("briefing.province"));
    private final Select<BriefingSize> size = new Select<>();
    private final List<Option> places;
    private final H1 title = new H1();
    private final Div body = new Div();
    private String heading = "";
    private @Nullable Recorded subject;

    BriefingView(
            Briefings briefings,
            BriefingSentences sentences,
            BriefingReleases releases,
            BriefingPapers papers,
            Directory directory,
            Provinces provinces,
            Calendar calendar,
            Finder finder,
            Options options) {
        this.briefings = briefings;
        this.sentences = sentences;
        this.releases = releases;
        this.papers = papers;
        this.directory = directory;
        this.provinces = provinces;
        this.calendar = calendar;
        finder.serve(who, SUBJECTS, item -> true);
        who.setPlaceholder(getTranslation("briefing.subject.hint"));
        who.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        places = options.provinces();
        place.setItems(places);
        place.setItemLabelGenerator(Option::label);
        place.setClearButtonVisible(true);
        place.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        size.setLabel(getTranslation("briefing.size"));
        size.setItems(BriefingSize.values());
        size.setItemLabelGenerator(Texts::of);
        size.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        var subtitle = new Paragraph(getTranslation("briefing.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(title, subtitle));
        header.addClassName("cn-page-header");
        var fields = new Div(who, place, size);
        fields.addClassNames("cn-filters", "briefing-fields");
        body.addClassName("cn-stack");
        getContent().addClassNames("cn-page", "briefing");
        getContent().add(header, fields, body);
    }

    @Override
    public String heading() {
        return heading;
    }

    /** The title of the window is asked for before the page is shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        subject = subject(asked).orElse(null);
        size.setValue(size(asked));
        heading = subject == null
                ? getTranslation("briefing.heading")
                : Texts.of(size.getValue()) + ": " + subject.label(Texts.lang());
        title.setText(heading);
    }

    private Optional<Recorded> subject(QueryParameters asked) {
        try {
            return asked.getSingleParameter(SUBJECT)
                    .map(id -> GlobalId.parse(id, SUBJECT))
                    .flatMap(directory::find)
                    .filter(found -> SUBJECTS.contains(found.recordKind()));
        } catch (BadInput noSuchId) {
            return Optional.empty();
        }
    }

    private static BriefingSize size(QueryParameters asked) {
        return asked.getSingleParameter(SIZE)
                .flatMap(name -> Arrays.stream(BriefingSize.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(BriefingSize.CHECKLIST);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var code = asked.getSingleParameter(PROVINCE).orElse("");
        place.setValue(places.stream()
                .filter(option -> option.value().equals(code))
                .findFirst()
                .orElse(null));
        body.removeAll();
        var of = subject;
        if (of == null) {
            who.clear();
            body.add(hint(asked.getSingleParameter(SUBJECT).isPresent()));
        } else {
            who.setValue(Item.of(of));
            show(of);
        }
    }

    private Div hint(boolean unknown) {
        var hint = new Div(
                new Paragraph(getTranslation(unknown ? "briefing.unknown" : "briefing.choose")),
                new Anchor(Links.PARTNERS, getTranslation("briefing.partners")),
                new Anchor(Links.COUNTRIES, getTranslation("briefing.countries")));
        hint.addClassName("cn-empty");
        return hint;
    }

    private void show(Recorded of) {
        var by = province();
        var wanted = size.getValue();
        Briefing briefing;
        try {
            briefing = briefings.about(of, by, wanted);
        } catch (BadInput unclear) {
            var refused = new Div(
                    new Paragraph(unclear.message(Texts.lang())), new Anchor(Links.to(of), of.label(Texts.lang())));
            refused.addClassName("cn-empty");
            body.add(refused);
            return;
        }
        var its = briefing.province();
        place.setPlaceholder(its == null ? getTranslation("briefing.province.none") : its.label(Texts.lang()));
        var may = sentences.mayWrite(of, its);
        body.add(
                released(of, briefing, may),
                new BriefingDownloads(briefing, () -> briefings.about(of, by, wanted), papers),
                new BriefingChecks(briefing),
                new BriefingSections(briefing, may ? new Editing(briefing, of, sentences, this::again) : null),
                new Pictures(briefing));
    }

    /** What was released of it, and the way to do so. */
    private Div released(Recorded of, Briefing briefing, boolean may) {
        var row = new Div();
        row.addClassNames("cn-row", "briefing-released");
        var current = releases.current(of, briefing.province(), briefing.size());
        current.ifPresent(holding -> row.add(new Anchor(
                Links.release(holding.id()),
                getTranslation(
                        "briefing.release.of",
                        holding.number(),
                        Format.current().date(Released.day(holding.releasedAt()))))));
        row.add(new Anchor(Links.releases(of), getTranslation("briefing.releases.all")));
        if (may) {
            var release = new Button(
                    getTranslation("briefing.release"),
                    click -> new ReleaseDialog(
                                    briefing,
                                    current,
                                    seen -> releases.release(of, briefing.province(), briefing.size(), seen),
                                    done -> Links.open(Links.release(done.id())))
                            .open());
            release.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(release);
        }
        return row;
    }

    private void again() {
        var of = subject;
        if (of != null) {
            body.removeAll();
            show(of);
        }
    }

    private @Nullable Province province() {
        return place.getOptionalValue()
                .flatMap(option -> provinces.at(option.value(), calendar.today()))
                .orElse(null);
    }

    private void go() {
        var address = new StringBuilder(Links.BRIEFING);
        who.getOptionalValue()
                .flatMap(Item::id)
                .ifPresent(id -> address.append('?').append(SUBJECT).append('=').append(id));
        if (address.indexOf("?") > 0) {
            place.getOptionalValue()
                    .ifPresent(option -> address.append("&" + PROVINCE + "=").append(option.value()));
            if (size.getValue() != BriefingSize.CHECKLIST) {
                address.append("&" + SIZE + "=").append(size.getValue());
            }
        }
        Links.open(address.toString());
    }
}
