package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.briefing.BriefingPapers;
import vn.caunoi.briefing.Briefings;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.commitment.Commitments;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.delegation.Delegations;
import vn.caunoi.event.Event;
import vn.caunoi.event.Events;
import vn.caunoi.need.HeldNeeds;
import vn.caunoi.need.Need;
import vn.caunoi.need.Needs;
import vn.caunoi.need.Project;
import vn.caunoi.need.Projects;
import vn.caunoi.partner.Partner;
import vn.caunoi.partner.Partners;
import vn.caunoi.province.Relations;
import vn.caunoi.reference.Countries;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** A partner: who it is, what it has with which provinces, and since when. */
@Route(Links.PARTNERS + RecordView.KEY)
class PartnerView extends RecordView<Partner> {
    private final Partners partners;
    private final Countries countries;
    private final Relations relations;
    private final Agreements agreements;
    private final Events events;
    private final Needs needs;
    private final Projects projects;
    private final Commitments commitments;
    private final Delegations delegations;
    private final Dealings dealings;
    private final Annals annals;
    private final Briefings briefings;
    private final BriefingPapers papers;

    PartnerView(
            Partners partners,
            Countries countries,
            Relations relations,
            Agreements agreements,
            Events events,
            Needs needs,
            Projects projects,
            Commitments commitments,
            Delegations delegations,
            Dealings dealings,
            Annals annals,
            Briefings briefings,
            BriefingPapers papers,
            Sections sections) {
        super(sections);
        this.partners = partners;
        this.countries = countries;
        this.relations = relations;
        this.agreements = agreements;
        this.events = events;
        this.needs = needs;
        this.projects = projects;
        this.commitments = commitments;
        this.delegations = delegations;
        this.dealings = dealings;
        this.annals = annals;
        this.briefings = briefings;
        this.papers = papers;
    }

    @Override
    Optional<Partner> find(String key, @Nullable LocalDate day) {
        var id = number(key);
        return Optional.ofNullable(partners.load(List.of(id)).get(id));
    }

    @Override
    void fill(RecordPage page, Partner partner) {
        var id = partner.id();
        page.header()
                .sort(Texts.of(partner.kind()))
                .action(Sections.timeline(partner))
                .action(Sections.briefing(partner));
        page.main(facts(partner))
                .main(sections.figures(partner))
                .main(dealings.relationsOfPartner(
                        Slice.of(id, relations::ofPartners),
                        new Anchor(Links.PROVINCES, getTranslation("record.way.provinces"))))
                .main(sections.suggestedProvinces(partner))
                .main(dealings.agreements(
                        Slice.of(id, this::agreements),
                        new Anchor(Links.AGREEMENTS, getTranslation("record.way.agreements"))))
                .main(dealings.events(
                        Slice.of(id, this::events), new Anchor(Links.EVENTS, getTranslation("record.way.events"))))
                .main(dealings.needs(
                        Slice.of(id, this::needs), false, new Anchor(Links.NEEDS, getTranslation("record.way.needs"))))
                .main(projects(id))
                .main(dealings.delegations(Slice.of(id, this::delegations)))
                .main(dealings.commitments(Slice.of(id, this::commitments)))
                .side(annals.of(partner))
                .side(sections.sources(partner))
                .wide(sections.relationships(partner))
                .wide(sections.statements(partner))
                .wide(new RecordSection(
                        "sheet-files", new SheetFiles(partner, () -> briefings.sheet(partner), papers)));
    }

    private RecordSection facts(Partner partner) {
        var facts = new FactList();
        var country = partner.countryId();
        if (country == null) {
            facts.knownOrNot("country", null);
        } else {
            facts.fact("country", countries.load(List.of(country)).get(country));
        }
        var locality = partner.localityKind();
        facts.fact(
                        "locality-kind",
                        locality == null
                                ? null
                                : Texts.find("record.locality." + locality).orElse(locality))
                .fact("city", partner.city())
                .sectors(partners.sectors(List.of(partner.id())).getOrDefault(partner.id(), List.of()))
                .website("website", partner.website());
        if (partner.wikidata() != null) {
            facts.fact(
                    "wikidata",
                    FactList.outside("https://www.wikidata.org/wiki/" + partner.wikidata(), partner.wikidata()));
        }
        return new RecordSection("facts", facts.note(partner));
    }

    /** The projects that it negotiates for or has taken; nothing for the many that have none. */
    private @Nullable RecordSection projects(long partner) {
        Slice.Reading<Project> reading = Slice.of(partner, projects::ofInvestors);
        return reading.from(null).rows().isEmpty() ? null : dealings.projects(reading);
    }

    private Map<Long, Page<Need>> needs(Collection<Long> of, PageRequest page, boolean counted) {
        return needs.ofHolders(of, new HeldNeeds(null, null, false), page, counted);
    }

    private Map<Long, Page<Agreement>> agreements(Collection<Long> of, PageRequest page, boolean counted) {
        return agreements.ofParties(of, false, page, counted);
    }

    private Map<Long, Page<Delegation>> delegations(Collection<Long> of, PageRequest page, boolean counted) {
        return delegations.ofParties(of, false, page, counted);
    }

    private Map<Long, Page<Commitment>> commitments(Collection<Long> of, PageRequest page, boolean counted) {
        return commitments.ofParties(of, false, page, counted);
    }

    private Map<Long, Page<Event>> events(Collection<Long> of, PageRequest page, boolean counted) {
        return events.ofParties(of, false, page, counted);
    }
}
