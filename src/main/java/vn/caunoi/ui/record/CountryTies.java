package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.base.Recorded;
import vn.caunoi.partner.Partner;
import vn.caunoi.partner.PartnerKind;
import vn.caunoi.partner.Partners;
import vn.caunoi.reference.Countries;
import vn.caunoi.reference.Country;
import vn.caunoi.reference.CountryTie;
import vn.caunoi.reference.Missions;
import vn.caunoi.reference.TradeAgreementMembership;
import vn.caunoi.reference.TradeAgreements;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Texts;

/** What a country has with Vietnam: formal ties, trade agreements, missions both ways, partners, and the thread of it. */
@Service
class CountryTies {
    private final Countries countries;
    private final TradeAgreements trade;
    private final Missions missions;
    private final Partners partners;
    private final Annals annals;

    CountryTies(Countries countries, TradeAgreements trade, Missions missions, Partners partners, Annals annals) {
        this.countries = countries;
        this.trade = trade;
        this.missions = missions;
        this.partners = partners;
        this.annals = annals;
    }

    RecordSection ties(Country country) {
        var section = new RecordSection("ties");
        var ties = countries.ties(List.of(country.id())).getOrDefault(country.id(), List.of());
        return ties.isEmpty()
                ? section.empty()
                : section.add(new Table<CountryTie>(section.title())
                        .column("tie", tie -> new Span(Texts.of(tie.kind())))
                        .column("since", tie -> Dates.of(tie.since()))
                        .column("until", tie -> Dates.of(tie.until()))
                        .column(
                                "confidence",
                                tie -> Badges.confidence(tie.confidence()).orElse(null))
                        .column("note", tie -> text(tie.note(Texts.lang())))
                        .rows(ties));
    }

    @Nullable RecordSection tradeAgreements(Country country) {
        var shared = trade.of(List.of(country.id())).getOrDefault(country.id(), List.of());
        if (shared.isEmpty()) {
            return null;
        }
        var section = new RecordSection("trade-agreements");
        return section.count(shared.size())
                .add(new Table<TradeAgreementMembership>(section.title())
                        .column("agreement", membership -> Mentions.link(membership.agreement()))
                        .column("state", membership -> new Span(Texts.of(membership.state())))
                        .column(
                                "in-force",
                                membership -> Dates.of(membership.agreement().inForceOn()))
                        .column(
                                "confidence",
                                membership -> Badges.confidence(membership.confidence())
                                        .orElse(null))
                        .rows(shared));
    }

    /** Vietnam's missions there and that country's missions in Vietnam. */
    RecordSection missions(Country country) {
        var of = List.of(country.id());
        var ours = missions.of(of).getOrDefault(country.id(), List.of());
        List<Partner> theirs = Slice.beginning(
                country.id(),
                (countries, page, counted) ->
                        partners.inCountries(countries, PartnerKind.FOREIGN_MISSION, page, counted));
        var section = new RecordSection("missions");
        if (ours.isEmpty() && theirs.isEmpty()) {
            return section.empty();
        }
        return section.count(ours.size() + theirs.size())
                .add(list("record.missions.ours", ours))
                .add(list("record.missions.theirs", theirs));
    }

    RecordSection partners(Country country) {
        var section = new RecordSection("partners");
        Slice.Reading<Partner> reading = Slice.of(
                country.id(), (countries, page, counted) -> partners.inCountries(countries, null, page, counted));
        var first = reading.from(null);
        return first.rows().isEmpty()
                ? section.empty()
                : section.count(first.total())
                        .add(new Table<Partner>(section.title())
                                .column("partner", Mentions::marked)
                                .column("kind", partner -> new Span(Texts.of(partner.kind())))
                                .column("city", partner -> text(partner.city()))
                                .reading(place -> place == null ? first : reading.from(place)));
    }

    @Nullable RecordSection timeline(Country country) {
        return annals.of(country);
    }

    private static Component[] list(String title, Collection<? extends Recorded> records) {
        if (records.isEmpty()) {
            return new Component[0];
        }
        var list = new UnorderedList();
        list.addClassName("record-list");
        records.forEach(record -> list.add(new ListItem(Mentions.marked(record))));
        return new Component[] {new H3(I18NProvider.translate(title)), list};
    }

    private static @Nullable Component text(@Nullable String text) {
        return text == null ? null : new Span(text);
    }
}
