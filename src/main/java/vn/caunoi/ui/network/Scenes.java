package vn.caunoi.ui.network;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Recorded;
import vn.caunoi.network.Network;
import vn.caunoi.network.NetworkFilter;
import vn.caunoi.network.NetworkNode;
import vn.caunoi.network.Networks;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.Provinces;

/** Reads what an exploration shows, in a number of statements that does not depend on how much that is. */
@SpringComponent
class Scenes {
    private static final int MOST_AROUND = 200;
    private static final int MOST_TIES = 300;
    private static final int MOST_PER_EXPANSION = 40;
    private static final int MOST_IN_ALL = 1_500;

    private final Networks networks;
    private final WholeCountry wholeCountry;
    private final Answers answers;
    private final Directory directory;
    private final Provinces provinces;
    private final Calendar calendar;

    Scenes(
            Networks networks,
            WholeCountry wholeCountry,
            Answers answers,
            Directory directory,
            Provinces provinces,
            Calendar calendar) {
        this.networks = networks;
        this.wholeCountry = wholeCountry;
        this.answers = answers;
        this.directory = directory;
        this.provinces = provinces;
        this.calendar = calendar;
    }

    Scene read(Exploration exploration) {
        return all(exploration).without(exploration.look().hidden());
    }

    /** The facts behind what is shown, for files; for groups those of the provinces and partners that they stand for. */
    Network facts(Exploration exploration) {
        var scope = exploration.scope();
        var inquiry = exploration.inquiry();
        var hidden = exploration.look().hidden();
        var network = inquiry == null && scope.isWhole()
                ? networks.ties(scope.filter(), scope.on(), MOST_IN_ALL)
                : network(kind(scope, inquiry), exploration, inquiry == null ? null : answers.to(inquiry, scope));
        var nodes = network.nodes().stream()
                .filter(node -> !hidden.contains(Node.key(node.recordId())))
                .toList();
        var kept = nodes.stream().map(NetworkNode::globalId).collect(Collectors.toSet());
        return new Network(
                nodes,
                network.edges().stream()
                        .filter(fact -> kept.contains(fact.from()) && kept.contains(fact.to()))
                        .toList(),
                network.leftOut(),
                network.truncated(),
                network.knownAt());
    }

    private Scene all(Exploration exploration) {
        var scope = exploration.scope();
        var inquiry = exploration.inquiry();
        var standing = provinces.count(scope.on() == null ? calendar.today() : scope.on(), ProvinceFilter.ALL);
        if (inquiry == null && scope.isWhole()) {
            return wholeCountry.read(scope.filter(), scope.on(), exploration.look(), standing);
        }
        var answer = inquiry == null ? null : answers.to(inquiry, scope);
        var kind = kind(scope, inquiry);
        var network = network(kind, exploration, answer);
        return scene(kind, network, scope, inquiry, answer, standing);
    }

    /** A question that nothing else is shown with has a picture of its own. */
    private static Scene.Kind kind(Scope scope, @Nullable Inquiry inquiry) {
        if (!scope.starts().isEmpty()) {
            return Scene.Kind.AROUND;
        }
        return inquiry == null || inquiry.isAboutThePicture() || inquiry instanceof Inquiry.Untied
                ? Scene.Kind.TIES
                : Scene.Kind.ANSWER;
    }

    private Network network(Scene.Kind kind, Exploration exploration, @Nullable Answer answer) {
        var scope = exploration.scope();
        var filter = scope.filter();
        if (kind == Scene.Kind.TIES) {
            var wanted = exploration.inquiry() instanceof Inquiry.Untied asked ? Answers.about(asked, filter) : filter;
            var ties = networks.ties(wanted, scope.on(), MOST_TIES);
            var more = expanded(exploration);
            return more.isEmpty() ? ties : joined(ties, among(more, scope));
        }
        var base = networks.around(
                scope.starts(),
                scope.depth(),
                Math.max(MOST_AROUND, scope.starts().size()),
                filter,
                scope.on());
        var wanted = new LinkedHashSet<>(scope.starts());
        wanted.addAll(answer == null ? List.of() : answer.nodes());
        exploration.look().expanded().stream()
                .map(each -> Inquiry.number(each.of()))
                .filter(Objects::nonNull)
                .forEach(wanted::add);
        base.nodes().forEach(node -> wanted.add(node.recordId()));
        wanted.addAll(expanded(exploration));
        if (wanted.size() == base.nodes().size()) {
            return base;
        }
        var whole = among(wanted, scope);
        return new Network(
                whole.nodes(),
                whole.edges(),
                base.truncated() ? base.leftOut() : whole.leftOut(),
                base.truncated() || whole.truncated(),
                whole.knownAt());
    }

    /** Exactly these, and what joins them. */
    private Network among(Collection<Long> records, Scope scope) {
        return networks.around(records, 0, MOST_IN_ALL, scope.filter(), scope.on());
    }

    /** What was laid open: one reading for each kind that was, and one for all kinds together. */
    private Set<Long> expanded(Exploration exploration) {
        var filter = exploration.scope().filter();
        var on = exploration.scope().on();
        var of = new LinkedHashSet<Long>();
        var ofKind = new EnumMap<RecordKind, Set<Long>>(RecordKind.class);
        for (var expansion : exploration.look().expanded()) {
            var record = Inquiry.number(expansion.of());
            if (record != null) {
                var wanted = expansion.kind() == null
                        ? of
                        : ofKind.computeIfAbsent(expansion.kind(), none -> new LinkedHashSet<>());
                wanted.add(record);
            }
        }
        var found = new LinkedHashSet<Long>();
        expand(of, filter, on, found);
        ofKind.forEach((kind, records) -> expand(records, only(kind, filter), on, found));
        return found;
    }

    private void expand(Set<Long> of, NetworkFilter filter, @Nullable LocalDate on, Set<Long> found) {
        if (!of.isEmpty()) {
            networks.around(of, 1, of.size() * MOST_PER_EXPANSION, filter, on)
                    .nodes()
                    .forEach(node -> found.add(node.recordId()));
        }
    }

    private static NetworkFilter only(RecordKind kind, NetworkFilter filter) {
        return Conditions.changed(filter, conditions -> conditions.kinds = Set.of(kind));
    }

    /** Ties at the provinces of the day, and beside them what was laid open, each fact once. */
    private static Network joined(Network ties, Network more) {
        var nodes = new LinkedHashMap<Long, NetworkNode>();
        ties.nodes().forEach(node -> nodes.put(node.recordId(), node));
        more.nodes().forEach(node -> nodes.put(node.recordId(), node));
        var edges = new ArrayList<>(more.edges());
        ties.edges().stream()
                .filter(tie -> tie.heldBy() == null
                        ? !more.edges().contains(tie)
                        : more.edges().stream().noneMatch(fact -> fact.recordId() == tie.recordId()))
                .forEach(edges::add);
        return new Network(
                List.copyOf(nodes.values()),
                edges,
                ties.leftOut(),
                ties.truncated() || more.truncated(),
                ties.knownAt());
    }

    private Scene scene(
            Scene.Kind kind,
            Network network,
            Scope scope,
            @Nullable Inquiry inquiry,
            @Nullable Answer answer,
            int standing) {
        var records = records(network, answer, scope);
        var ranks = ranks(answer);
        var nodes = new LinkedHashMap<String, Node>();
        for (var each : network.nodes()) {
            var record = records.get(each.recordId());
            if (record != null) {
                var country = each.countryId() == null ? null : records.get(each.countryId());
                var node = Node.of(each, record, country);
                nodes.put(node.key(), node.in(frame(kind, record, country)).at(rank(node, answer, ranks)));
            }
        }
        var unknown = new LinkedHashSet<>(scope.starts());
        unknown.removeAll(records.keySet());
        var scene = new Scene(
                kind,
                nodes,
                Link.of(network.edges()),
                List.of(),
                records,
                network.leftOut(),
                network.truncated(),
                network.knownAt(),
                standing,
                unknown,
                answer);
        return inquiry == null ? scene : Insights.in(scene, network, inquiry);
    }

    /** Everything that is named, at once. */
    private Map<Long, Recorded> records(Network network, @Nullable Answer answer, Scope scope) {
        var ids = new LinkedHashSet<>(scope.starts());
        for (var node : network.nodes()) {
            ids.add(node.recordId());
            if (node.countryId() != null) {
                ids.add(node.countryId());
            }
        }
        network.edges().forEach(fact -> {
            var holder = fact.heldBy();
            if (holder != null) {
                ids.add(holder.id());
            }
        });
        if (answer != null) {
            ids.addAll(answer.nodes());
            ids.addAll(answer.inquiry().records());
        }
        return directory.load(ids);
    }

    /** In a picture of ties the provinces of a region stand together, and the partners of a country. */
    private static @Nullable String frame(Scene.Kind kind, Recorded record, @Nullable Recorded country) {
        if (kind != Scene.Kind.TIES) {
            return null;
        }
        return record instanceof Province province
                ? province.region().name()
                : country == null ? null : Node.key(country.id());
    }

    /** How far along its chain a record stands. */
    private static Map<String, Integer> ranks(@Nullable Answer answer) {
        var ranks = new HashMap<String, Integer>();
        if (answer != null && answer.chains()) {
            answer.findings().forEach(finding -> {
                for (int place = 0; place < finding.nodes().size(); place++) {
                    ranks.merge(finding.nodes().get(place), place, Math::min);
                }
            });
        }
        return ranks;
    }

    private static @Nullable Integer rank(Node node, @Nullable Answer answer, Map<String, Integer> ranks) {
        if (answer != null && answer.chains()) {
            return ranks.get(node.key());
        }
        var record = node.record();
        return record == null
                ? null
                : switch (record.recordKind()) {
                    case PROVINCE, PERSON, ORGANISATION -> 0;
                    case NEED, PROJECT -> 1;
                    case PROPOSAL -> 2;
                    case EVENT, CONFERENCE, EVENT_SERIES, DELEGATION -> 3;
                    case COMMITMENT -> 5;
                    case PARTNER, MISSION -> 6;
                    case COUNTRY, TRADE_AGREEMENT -> 7;
                    default -> 4;
                };
    }
}
