package vn.caunoi.ui.record;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Page;
import vn.caunoi.base.PageRequest;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.commitment.Commitments;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.delegation.Delegations;
import vn.caunoi.event.Event;
import vn.caunoi.event.Events;
import vn.caunoi.need.HeldNeeds;
import vn.caunoi.need.HeldProjects;
import vn.caunoi.need.Need;
import vn.caunoi.need.Needs;
import vn.caunoi.need.Project;
import vn.caunoi.need.Projects;
import vn.caunoi.person.People;
import vn.caunoi.person.PostHolding;
import vn.caunoi.proposal.Proposal;
import vn.caunoi.proposal.Proposals;
import vn.caunoi.province.Province;
import vn.caunoi.province.Relation;
import vn.caunoi.province.RelationFilter;
import vn.caunoi.province.Relations;
import vn.caunoi.ui.Links;

/** What a province and its predecessors have with partners, and the thread of it all through the merger. */
@Service
class ProvinceDealings {
    private final Dealings dealings;
    private final Relations relations;
    private final Agreements agreements;
    private final Events events;
    private final Needs needs;
    private final Projects projects;
    private final Proposals proposals;
    private final Commitments commitments;
    private final Delegations delegations;
    private final People people;
    private final Directory directory;
    private final Annals annals;

    ProvinceDealings(
            Dealings dealings,
            Relations relations,
            Agreements agreements,
            Events events,
            Needs needs,
            Projects projects,
            Proposals proposals,
            Commitments commitments,
            Delegations delegations,
            People people,
            Directory directory,
            Annals annals) {
        this.dealings = dealings;
        this.relations = relations;
        this.agreements = agreements;
        this.events = events;
        this.needs = needs;
        this.projects = projects;
        this.proposals = proposals;
        this.commitments = commitments;
        this.delegations = delegations;
        this.people = people;
        this.directory = directory;
        this.annals = annals;
    }

    RecordSection relations(Province province) {
        return dealings.relationsOfProvince(
                Slice.of(province.id(), this::relations),
                new Anchor(Links.PARTNERS, I18NProvider.translate("record.way.partners")));
    }

    RecordSection agreements(Province province) {
        return dealings.agreements(
                Slice.of(province.id(), this::agreements),
                new Anchor(Links.AGREEMENTS, I18NProvider.translate("record.way.agreements")));
    }

    RecordSection events(Province province) {
        return dealings.events(
                Slice.of(province.id(), this::events),
                new Anchor(Links.EVENTS, I18NProvider.translate("record.way.events")));
    }

    /** What it and its predecessors look for and hold out. */
    RecordSection needs(Province province) {
        return dealings.needs(
                Slice.of(province.id(), this::needs),
                true,
                new Anchor(Links.NEEDS, I18NProvider.translate("record.way.needs")));
    }

    RecordSection projects(Province province) {
        return dealings.projects(
                Slice.of(province.id(), this::projects),
                new Anchor(Links.PROJECTS, I18NProvider.translate("record.way.projects")));
    }

    /** What the province and its predecessors asked of the Ministry and its missions. */
    RecordSection proposals(Province province) {
        return dealings.proposals(
                Slice.of(province.id(), this::proposals),
                new Anchor(
                        Links.PROPOSALS + "?province=" + province.code(),
                        I18NProvider.translate("record.way.proposals")));
    }

    @Nullable RecordSection delegations(Province province) {
        return dealings.delegations(Slice.of(province.id(), this::delegations));
    }

    @Nullable RecordSection commitments(Province province) {
        return dealings.commitments(Slice.of(province.id(), this::commitments));
    }

    /** Dated facts of the whole lineage, the posts people held in it among them; those of a predecessor say whose they are. */
    @Nullable RecordSection timeline(Province province, List<Province> lineage) {
        var posts = people.in(lineage.stream().map(Province::id).toList()).values().stream()
                .flatMap(List::stream)
                .toList();
        var holders = directory.load(posts.stream().map(PostHolding::personId).toList());
        return annals.of(province, lineage, Chronicle.posts(posts, holders, true));
    }

    /** What predecessors hold counts: each relation, agreement and event names who held it. */
    private Map<Long, Page<Relation>> relations(Collection<Long> of, PageRequest page, boolean counted) {
        return relations.ofProvinces(of, RelationFilter.ALL, true, page, counted);
    }

    private Map<Long, Page<Agreement>> agreements(Collection<Long> of, PageRequest page, boolean counted) {
        return agreements.ofParties(of, true, page, counted);
    }

    private Map<Long, Page<Need>> needs(Collection<Long> of, PageRequest page, boolean counted) {
        return needs.ofHolders(of, new HeldNeeds(null, null, true), page, counted);
    }

    private Map<Long, Page<Project>> projects(Collection<Long> of, PageRequest page, boolean counted) {
        return projects.ofProvinces(of, new HeldProjects(null, null, true), page, counted);
    }

    private Map<Long, Page<Proposal>> proposals(Collection<Long> of, PageRequest page, boolean counted) {
        return proposals.ofProvinces(of, true, null, page, counted);
    }

    private Map<Long, Page<Delegation>> delegations(Collection<Long> of, PageRequest page, boolean counted) {
        return delegations.ofParties(of, true, page, counted);
    }

    private Map<Long, Page<Commitment>> commitments(Collection<Long> of, PageRequest page, boolean counted) {
        return commitments.ofParties(of, true, page, counted);
    }

    private Map<Long, Page<Event>> events(Collection<Long> of, PageRequest page, boolean counted) {
        return events.ofParties(of, true, page, counted);
    }
}
