package vn.caunoi.ui.matching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.BadInput;
import vn.caunoi.base.Directory;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.matching.Matches;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Purpose;
import vn.caunoi.ui.Gist;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.Titled;
import vn.caunoi.ui.form.Finder;
import vn.caunoi.ui.form.Item;

/** All provinces that fit a partner, ranked, as a list and on the map, with their fact sheets in one file. */
@Route(Links.MATCHING_PROVINCES)
@CssImport("./styles/print.css")
@CssImport("./styles/record-page.css")
@CssImport("./styles/suggestions.css")
class FittingProvincesView extends Composite<Div> implements Titled, BeforeEnterObserver, AfterNavigationObserver {
    private static final String PARTNER = "partner";
    private static final String PURPOSE = "purpose";
    private static final String FIRST = "first";
    private static final int FEW = 10;

    private final Matches matches;
    private final Directory directory;
    private final FittingPicture picture;
    private final ComboBox<Item> who = new ComboBox<>(getTranslation("fitting.partner"));
    private final Select<Purpose> purpose = new Select<>();
    private final Select<Integer> first = new Select<>();
    private final H1 title = new H1();
    private final Div body = new Div();
    private String heading = "";
    private @Nullable Partner partner;

    FittingProvincesView(Matches matches, Directory directory, FittingPicture picture, Finder finder) {
        this.matches = matches;
        this.directory = directory;
        this.picture = picture;
        finder.serve(who, List.of(RecordKind.PARTNER), item -> true);
        who.setPlaceholder(getTranslation("fitting.partner.hint"));
        who.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        purpose.setLabel(getTranslation("fitting.purpose"));
        purpose.setItems(Purpose.values());
        purpose.setEmptySelectionAllowed(true);
        purpose.setEmptySelectionCaption(getTranslation("fitting.any-purpose"));
        purpose.setItemLabelGenerator(each -> each == null ? getTranslation("fitting.any-purpose") : Texts.of(each));
        purpose.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        first.setLabel(getTranslation("fitting.shown"));
        first.setItems(FEW, Matches.MOST);
        first.setItemLabelGenerator(each -> getTranslation(each == FEW ? "fitting.first" : "fitting.all", FEW));
        first.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        var subtitle = new Paragraph(getTranslation("fitting.subtitle"));
        subtitle.addClassName("cn-subtitle");
        var header = new Header(new Div(title, subtitle));
        header.addClassName("cn-page-header");
        var fields = new Div(who, purpose, first);
        fields.addClassNames("cn-filters", "fitting-fields");
        body.addClassName("cn-stack");
        getContent().addClassNames("cn-page", "fitting");
        getContent().add(header, fields, body);
    }

    @Override
    public String heading() {
        return heading;
    }

    /** The title of the window is asked for before the page is shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        partner = partner(event.getLocation().getQueryParameters()).orElse(null);
        heading = partner == null
                ? getTranslation("fitting.heading")
                : getTranslation("fitting.heading.of", partner.label(Texts.lang()));
        title.setText(heading);
    }

    private Optional<Partner> partner(QueryParameters asked) {
        try {
            return asked.getSingleParameter(PARTNER)
                    .map(id -> GlobalId.parse(id, PARTNER))
                    .flatMap(directory::find)
                    .filter(Partner.class::isInstance)
                    .map(Partner.class::cast);
        } catch (BadInput noSuchId) {
            return Optional.empty();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        purpose.setValue(purpose(asked).orElse(null));
        first.setValue(
                asked.getSingleParameter(FIRST)
                                .filter(String.valueOf(FEW)::equals)
                                .isPresent()
                        ? FEW
                        : Matches.MOST);
        body.removeAll();
        var of = partner;
        if (of == null) {
            who.clear();
            body.add(hint(asked.getSingleParameter(PARTNER).isPresent()));
        } else {
            who.setValue(Item.of(of));
            show(of);
        }
    }

    private static Optional<Purpose> purpose(QueryParameters asked) {
        return asked.getSingleParameter(PURPOSE)
                .flatMap(name -> Arrays.stream(Purpose.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst());
    }

    private Div hint(boolean unknown) {
        var hint = new Div(
                new Paragraph(getTranslation(unknown ? "fitting.unknown" : "fitting.choose")),
                new Anchor(Links.PARTNERS, getTranslation("fitting.partners")));
        hint.addClassName("cn-empty");
        return hint;
    }

    private void show(Partner of) {
        var gist = new Span(Gist.of(of));
        gist.addClassName("cn-muted");
        var named = new Div(new Anchor(Links.to(of), of.label(Texts.lang())), gist);
        named.addClassNames("cn-row", "fitting-partner");
        body.add(named);
        var wanted = purpose.getOptionalValue().<Set<Purpose>>map(EnumSet::of).orElse(Set.of());
        var found = matches.provinces(of.id(), wanted, first.getValue());
        if (found.isEmpty()) {
            var said = new Paragraph(Suggestions.why(of));
            said.addClassNames("cn-note", "cn-note-warn");
            body.add(said);
            return;
        }
        picture.of(of, found).forEach(body::add);
    }

    private void go() {
        var address = new StringBuilder(Links.MATCHING_PROVINCES);
        who.getOptionalValue()
                .flatMap(Item::id)
                .ifPresent(id -> address.append('?').append(PARTNER).append('=').append(id));
        if (address.indexOf("?") > 0) {
            purpose.getOptionalValue()
                    .ifPresent(each -> address.append("&" + PURPOSE + "=").append(each));
            if (first.getValue() == FEW) {
                address.append("&" + FIRST + "=").append(FEW);
            }
        }
        Links.open(address.toString());
    }
}
