package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.delegation.Delegations;
import vn.caunoi.event.EventFilter;
import vn.caunoi.event.EventOrder;
import vn.caunoi.event.Events;
import vn.caunoi.province.RelationFilter;
import vn.caunoi.province.RelationOrder;
import vn.caunoi.province.Relations;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A country: its ties with Vietnam, missions both ways, and what its localities have with our provinces. */
@Route(Links.COUNTRIES + RecordView.KEY)
class CountryView extends RecordView<Country> {
    /** The country that has no ties with itself. */
    private final Countries countries;

    private final CountryTies ties;
    private final Relations relations;
    private final Agreements agreements;
    private final Events events;
    private final Delegations delegations;
    private final Dealings dealings;

    CountryView(
            Countries countries,
            CountryTies ties,
            Relations relations,
            Agreements agreements,
            Events events,
            Delegations delegations,
            Dealings dealings,
            Sections sections) {
        super(sections);
        this.countries = countries;
        this.ties = ties;
        this.relations = relations;
        this.agreements = agreements;
        this.events = events;
        this.delegations = delegations;
        this.dealings = dealings;
    }

    @Override
    Optional<Country> find(String key, @Nullable LocalDate day) {
        return countries.find(key.toUpperCase(Locale.ROOT));
    }

    @Override
    void fill(RecordPage page, Country country) {
        page.header().sort(Texts.of(country.kind()));
        if (!country.isVietnam()) {
            page.header().action(Sections.timeline(country)).action(Sections.briefing(country));
        }
        page.main(new RecordSection(
                "facts", new FactList().fact("country-code", country.code()).note(country)));
        if (!country.isVietnam()) {
            page.header().action(new Anchor(Links.worldOf(country), getTranslation("record.on-map")));
            page.main(ties.ties(country)).main(ties.tradeAgreements(country));
        }
        page.main(sections.figures(country));
        if (!country.isVietnam()) {
            page.main(relations(country))
                    .main(ties.partners(country))
                    .main(agreements(country))
                    .side(ties.missions(country))
                    .side(ties.timeline(country));
        }
        page.main(dealings.delegations(Slice.of(country.id(), delegations::withCountries)))
                .main(events(country))
                .side(sections.sources(country))
                .wide(sections.relationships(country))
                .wide(sections.statements(country));
    }

    private RecordSection relations(Country country) {
        var filter = RelationFilter.with(country.code());
        return dealings.relationsOfProvince(
                Slice.window(
                        () -> relations.count(filter),
                        (offset, limit) -> relations.window(filter, RelationOrder.SINCE_DESC, offset, limit)),
                new Anchor(Links.RELATIONS, getTranslation("record.way.relations")));
    }

    private RecordSection agreements(Country country) {
        return dealings.agreements(
                Slice.of(country.id(), agreements::withCountries),
                new Anchor(Links.AGREEMENTS, getTranslation("record.way.agreements")));
    }

    private @Nullable RecordSection events(Country country) {
        var filter = new EventFilter(null, null, country.code(), null, null, null, null);
        return events.count(filter) == 0
                ? null
                : dealings.events(Slice.window(
                        () -> events.count(filter),
                        (offset, limit) -> events.window(filter, EventOrder.STARTS_ON_DESC, offset, limit)));
    }
}
