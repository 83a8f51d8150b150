package vn.caunoi.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.agreement.Signatory;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.commitment.Commitment;
import vn.caunoi.delegation.Delegation;
import vn.caunoi.event.Event;
import vn.caunoi.event.Events;
import vn.caunoi.event.Participant;
import vn.caunoi.need.Need;
import vn.caunoi.need.Needs;
import vn.caunoi.need.Project;
import vn.caunoi.need.ResourceKind;
import vn.caunoi.proposal.Proposal;
import vn.caunoi.province.Relation;
import vn.caunoi.ui.Badges;
import vn.caunoi.ui.Capital;
import vn.caunoi.ui.CompletionBar;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Links;
import vn.caunoi.ui.Texts;

/** What provinces and partners have with each other, as tables that are read page by page. */
@Service
class Dealings {
    /** A record and the others that its row names. */
    private record Row<T>(T record, Map<Long, Recorded> known) {}

    private final Agreements agreements;
    private final Events events;
    private final Needs needs;
    private final Directory directory;

    Dealings(Agreements agreements, Events events, Needs needs, Directory directory) {
        this.agreements = agreements;
        this.events = events;
        this.needs = needs;
        this.directory = directory;
    }

    /** The relations of a province, each with who held it: itself, a predecessor, or a unit below one of them. */
    RecordSection relationsOfProvince(Slice.Reading<Relation> reading, Anchor... ways) {
        return section(
                "relations",
                reading,
                ways,
                relations -> relationTable(relations)
                        .column("partner", row -> Mentions.link(row.record().partnerId(), row.known()))
                        .column("relation-kind", row -> kind(row.record()))
                        .column("since", row -> Dates.orUnknown(row.record().since()))
                        .column("activity", row -> Activities.badge(row.record()))
                        .column("held-by", row -> heldBy(row.record(), row.known())));
    }

    /** The relations of a partner, from its side. */
    RecordSection relationsOfPartner(Slice.Reading<Relation> reading, Anchor... ways) {
        return section(
                "relations",
                reading,
                ways,
                relations -> relationTable(relations)
                        .column("province", row -> heldBy(row.record(), row.known()))
                        .column("relation-kind", row -> kind(row.record()))
                        .column("since", row -> Dates.orUnknown(row.record().since()))
                        .column("activity", row -> Activities.badge(row.record())));
    }

    RecordSection agreements(Slice.Reading<Agreement> reading, Anchor... ways) {
        var sides = new HashMap<Long, List<Signatory>>();
        return section(
                "agreements",
                reading,
                ways,
                first -> Dealings.<Agreement>table("agreements", first, found -> {
                            sides.putAll(agreements.signatories(ids(found)));
                            return known(sides.values().stream()
                                    .flatMap(List::stream)
                                    .map(Signatory::partyId)
                                    .toList());
                        })
                        .column("title", row -> Mentions.marked(row.record()))
                        .column("signatories", row -> parties(sides, row, Signatory::partyId))
                        .column("signed", row -> Dates.orUnknown(row.record().signedOn()))
                        .column(
                                "status",
                                row -> new Div(
                                        new Span(Texts.of(row.record().status())), Activities.badge(row.record()))));
    }

    RecordSection events(Slice.Reading<Event> reading, Anchor... ways) {
        var parties = new HashMap<Long, List<Participant>>();
        return section(
                "events",
                reading,
                ways,
                first -> Dealings.<Event>table("events", first, found -> {
                            parties.putAll(events.participants(ids(found)));
                            return known(parties.values().stream()
                                    .flatMap(List::stream)
                                    .map(Participant::partyId)
                                    .toList());
                        })
                        .column("event", row -> Mentions.marked(row.record()))
                        .column("kind", row -> new Span(Texts.of(row.record().kind())))
                        .column("date", row -> Dates.of(row.record()))
                        .column("participants", row -> parties(parties, row, Participant::partyId)));
    }

    /** Needs and offers, each with who has it where that is not plain from the page. */
    RecordSection needs(Slice.Reading<Need> reading, boolean ofSeveral, Anchor... ways) {
        var resources = new HashMap<Long, List<ResourceKind>>();
        return section("needs", reading, ways, first -> {
            var table = Dealings.<Need>table("needs", first, found -> {
                        resources.putAll(needs.resources(ids(found)));
                        return ofSeveral
                                ? known(found.stream().map(Need::holderId).toList())
                                : Map.of();
                    })
                    .column("need", row -> Mentions.marked(row.record()))
                    .column("stance", row -> new Span(Texts.of(row.record().stance())))
                    .column("resources", row -> resources(resources, row.record()))
                    .column(
                            "valid",
                            row -> new Span(Format.current()
                                    .span(row.record().validFrom(), row.record().validUntil())));
            return ofSeveral
                    ? table.column("held-by", row -> Mentions.link(row.record().holderId(), row.known()))
                    : table;
        });
    }

    private static Component resources(Map<Long, List<ResourceKind>> resources, Need need) {
        return new Span(String.join(
                " · ",
                resources.getOrDefault(need.id(), List.of()).stream()
                        .map(Texts::of)
                        .toList()));
    }

    /** Projects that call for investment, each with its province. */
    RecordSection projects(Slice.Reading<Project> reading, Anchor... ways) {
        return section(
                "projects",
                reading,
                ways,
                first -> Dealings.<Project>table(
                                "projects",
                                first,
                                found -> known(
                                        found.stream().map(Project::provinceId).toList()))
                        .column("project", row -> Mentions.marked(row.record()))
                        .column(
                                "project-status",
                                row -> new Span(Texts.of(row.record().status())))
                        .column("capital", row -> {
                            var capital = Capital.of(row.record());
                            return capital == null ? null : new Span(capital);
                        })
                        .column("held-by", row -> Mentions.link(row.record().provinceId(), row.known())));
    }

    /** What provinces propose, each with the province as it was. */
    RecordSection proposals(Slice.Reading<Proposal> reading, Anchor... ways) {
        return section(
                "proposals",
                reading,
                ways,
                first -> Dealings.<Proposal>table(
                                "proposals",
                                first,
                                found -> known(
                                        found.stream().map(Proposal::provinceId).toList()))
                        .column("title", row -> Mentions.marked(row.record()))
                        .column("province", row -> Mentions.link(row.record().provinceId(), row.known()))
                        .column("submitted", row -> Dates.orUnknown(row.record().submittedOn()))
                        .column(
                                "state",
                                row -> row.record().overdue()
                                        ? new Div(Badges.state(row.record().state()), Badges.overdue())
                                        : Badges.state(row.record().state())));
    }

    /** Nothing where nothing was promised: few have commitments, and the story says where they are missing. */
    @Nullable RecordSection commitments(Slice.Reading<Commitment> reading) {
        return commitments(reading, false);
    }

    /** The same, where it is worth saying that nothing was promised. */
    @Nullable RecordSection commitments(Slice.Reading<Commitment> reading, boolean evenIfNone) {
        if (!evenIfNone && reading.from(null).rows().isEmpty()) {
            return null;
        }
        return section(
                "commitments",
                reading,
                new Anchor[0],
                first -> Dealings.<Commitment>table(
                                "commitments",
                                first,
                                found -> known(found.stream()
                                        .<Long>mapMulti((commitment, each) -> {
                                            each.accept(commitment.promisorId());
                                            each.accept(commitment.promiseeId());
                                        })
                                        .toList()))
                        .column("commitment", row -> Mentions.marked(row.record()))
                        .column("promisor", row -> Mentions.link(row.record().promisorId(), row.known()))
                        .column("promisee", row -> Mentions.link(row.record().promiseeId(), row.known()))
                        .column("made", row -> Dates.orUnknown(row.record().madeOn()))
                        .column(
                                "completion",
                                row -> new CompletionBar(row.record().completion())));
    }

    /** Delegations either way; nothing where none is on record. */
    @Nullable RecordSection delegations(Slice.Reading<Delegation> reading) {
        if (reading.from(null).rows().isEmpty()) {
            return null;
        }
        return section(
                "delegations",
                reading,
                new Anchor[0],
                first -> Dealings.<Delegation>table(
                                "delegations",
                                first,
                                found -> known(found.stream()
                                        .<Long>mapMulti((delegation, each) -> {
                                            each.accept(delegation.senderId());
                                            if (delegation.hostId() != null) {
                                                each.accept(delegation.hostId());
                                            }
                                        })
                                        .toList()))
                        .column("delegation", row -> Mentions.marked(row.record()))
                        .column("sender", row -> Mentions.link(row.record().senderId(), row.known()))
                        .column("host", row -> Mentions.link(row.record().hostId(), row.known()))
                        .column(
                                "date",
                                row -> new Span(Format.current()
                                        .period(
                                                row.record().startsOn(),
                                                row.record().endsOn())))
                        .column("state", row -> Badges.status(row.record().status())));
    }

    private Table<Row<Relation>> relationTable(Slice.Reading<Relation> relations) {
        return table(
                "relations",
                relations,
                found -> known(found.stream()
                        .<Long>mapMulti((relation, each) -> {
                            each.accept(relation.provinceId());
                            each.accept(relation.partnerId());
                        })
                        .toList()));
    }

    /** An empty list says so and offers ways on; any other tells how long it is. */
    private static <T> RecordSection section(
            String name, Slice.Reading<T> reading, Anchor[] ways, Function<Slice.Reading<T>, Table<?>> table) {
        var section = new RecordSection(name);
        var first = reading.from(null);
        return first.rows().isEmpty()
                ? section.empty(ways)
                : section.count(first.total()).add(table.apply(place -> place == null ? first : reading.from(place)));
    }

    /** The columns are given afterwards: the rows are read when the table is shown. */
    private static <T> Table<Row<T>> table(
            String name, Slice.Reading<T> reading, Function<List<T>, Map<Long, Recorded>> others) {
        return new Table<Row<T>>(I18NProvider.translate("record.section." + name)).reading(place -> {
            var slice = reading.from(place);
            var known = others.apply(slice.rows());
            return slice.map(record -> new Row<>(record, known));
        });
    }

    private Map<Long, Recorded> known(List<Long> ids) {
        return directory.load(ids.stream().distinct().toList());
    }

    private static List<Long> ids(List<? extends Recorded> records) {
        return records.stream().map(Recorded::id).toList();
    }

    private static <T extends Recorded, P> @Nullable Component parties(
            Map<Long, List<P>> parties, Row<T> row, Function<P, Long> id) {
        return Mentions.links(
                Objects.requireNonNullElse(parties.get(row.record().id()), List.<P>of()).stream()
                        .map(id)
                        .distinct()
                        .toList(),
                row.known());
    }

    /** The kind leads to the relation's own page. */
    private static Component kind(Relation relation) {
        var link = new Anchor(Links.relation(relation.id()), Texts.of(relation.kind()));
        return Badges.confidence(relation.confidence())
                .<Component>map(badge -> FactList.row(link, badge))
                .orElse(link);
    }

    /** The province as it was, and before it the unit below it where that holds the relation. */
    private static @Nullable Component heldBy(Relation relation, Map<Long, Recorded> known) {
        var province = Mentions.link(relation.provinceId(), known);
        return relation.locality() == null || province == null
                ? province
                : new Div(new Span(relation.locality() + ", "), province);
    }
}
