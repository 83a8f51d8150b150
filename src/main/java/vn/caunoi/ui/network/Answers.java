package vn.caunoi.ui.network;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.CommonGround;
import vn.caunoi.network.NetworkEdge;
import vn.caunoi.network.NetworkFilter;
import vn.caunoi.network.NetworkNode;
import vn.caunoi.network.Path;
import vn.caunoi.network.Paths;
import vn.caunoi.network.SharedRecord;
import vn.caunoi.province.Province;
import vn.caunoi.province.ProvinceFilter;
import vn.caunoi.province.ProvinceOrder;
import vn.caunoi.province.Provinces;
import vn.caunoi.province.Region;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.network.Answer.Finding;
import vn.caunoi.ui.network.Answer.Phrase;

/** Asks the network what does not depend on the picture, and says the answer in sentences. */
@SpringComponent
class Answers {
    private static final int MOST_PATHS = 6;
    private static final int ALL = 100;

    private final Paths paths;
    private final CommonGround common;
    private final Provinces provinces;
    private final Calendar calendar;

    Answers(Paths paths, CommonGround common, Provinces provinces, Calendar calendar) {
        this.paths = paths;
        this.common = common;
        this.provinces = provinces;
        this.calendar = calendar;
    }

    Answer to(Inquiry inquiry, Scope scope) {
        return switch (inquiry) {
            case Inquiry.Connection asked -> connection(asked, scope);
            case Inquiry.Common asked -> common(asked, scope);
            case Inquiry.Untied asked -> untied(asked, scope);
            case Inquiry.Missing asked -> missing(asked, scope);
            case Inquiry.Bridges asked -> bridges(asked, scope);
            case Inquiry.Communities _, Inquiry.Central _ -> new Answer(inquiry, List.of(), List.of(), false);
        };
    }

    private Answer connection(Inquiry.Connection asked, Scope scope) {
        var found = paths.between(asked.from(), asked.to(), asked.steps(), MOST_PATHS, scope.filter(), scope.on());
        var nodes = new LinkedHashSet<Long>(List.of(asked.from(), asked.to()));
        found.forEach(path -> path.steps().forEach(step -> nodes.add(step.node().recordId())));
        return new Answer(asked, found.stream().map(Answers::chain).toList(), List.copyOf(nodes), true);
    }

    /** "Vĩnh Long – kế thừa – Bến Tre (trước 01/07/2025) – kết nghĩa với (2008) – …", with the records as records. */
    private static Finding chain(Path path) {
        var lang = Texts.lang();
        var sentence = new ArrayList<Phrase>();
        var links = new LinkedHashSet<String>();
        for (var step : path.steps()) {
            var fact = step.edge();
            if (fact != null) {
                links.add(Link.id(fact));
                var forward = fact.to().equals(step.node().globalId());
                var words = forward ? fact.kind().label(lang) : fact.kind().labelBack(lang);
                var since = fact.since();
                sentence.add(Phrase.words(" – " + words
                        + (since == null ? "" : " (" + since.from().getYear() + ")") + " – "));
            }
            sentence.add(Phrase.of(step.node(), lang));
        }
        return new Finding(
                sentence,
                path.steps().stream()
                        .map(step -> Node.key(step.node().recordId()))
                        .toList(),
                links);
    }

    private Answer common(Inquiry.Common asked, Scope scope) {
        var found = common.of(asked.of(), CommonGround.ALL, scope.filter(), scope.on(), Answer.MOST);
        var findings = found.stream().map(Answers::share).toList();
        return answer(asked, findings, asked.of());
    }

    private static Finding share(SharedRecord shared) {
        var lang = Texts.lang();
        var sentence = new ArrayList<Phrase>();
        sentence.add(Phrase.of(shared.node(), lang));
        sentence.add(Phrase.words(": "));
        var nodes = new LinkedHashSet<String>();
        nodes.add(key(shared.node()));
        for (int each = 0; each < shared.ties().size(); each++) {
            var tie = shared.ties().get(each);
            sentence.add(Phrase.words(each == 0 ? "" : "; "));
            sentence.add(Phrase.of(tie.of(), lang));
            sentence.add(Phrase.words(" " + how(tie.edges(), lang)));
            nodes.add(key(tie.of()));
            tie.edges().forEach(fact -> {
                nodes.add(Node.key(fact.from().id()));
                nodes.add(Node.key(fact.to().id()));
                var holder = fact.heldBy();
                if (holder != null) {
                    nodes.add(Node.key(holder.id()));
                }
            });
        }
        return new Finding(sentence, List.copyOf(nodes), Set.of());
    }

    /** "(kết nghĩa với từ 1990, hợp tác với)". */
    private static String how(List<NetworkEdge> facts, Lang lang) {
        var ways = facts.stream()
                .map(fact -> fact.kind().label(lang)
                        + (fact.since() == null ? "" : " " + fact.since().from().getYear()))
                .distinct()
                .limit(3)
                .toList();
        return "(" + String.join(", ", ways) + ")";
    }

    private Answer untied(Inquiry.Untied asked, Scope scope) {
        var lang = Texts.lang();
        return answer(
                asked,
                common.untied(about(asked, scope.filter()), scope.on()).stream()
                        .map(node -> new Finding(List.of(Phrase.of(node, lang)), List.of(key(node)), Set.of()))
                        .toList(),
                List.of());
    }

    /** The conditions, but for those provinces and that country. */
    static NetworkFilter about(Inquiry.Untied asked, NetworkFilter filter) {
        return Conditions.changed(filter, conditions -> {
            conditions.countries = List.of(asked.country());
            conditions.regions = Set.of(asked.region());
            conditions.provinces = List.of();
        });
    }

    private Answer missing(Inquiry.Missing asked, Scope scope) {
        var lang = Texts.lang();
        var kind = asked.countries() ? RecordKind.COUNTRY : RecordKind.PARTNER;
        var found = common.missing(asked.province(), List.of(), Set.of(kind), scope.filter(), scope.on(), Answer.MOST);
        return answer(
                asked,
                found.stream()
                        .map(lack -> {
                            var sentence = new ArrayList<Phrase>();
                            sentence.add(Phrase.of(lack.node(), lang));
                            sentence.add(Phrase.words(" – " + I18NProvider.translate("network.missing.with") + " "));
                            list(lack.workingWith(), lang, sentence);
                            return new Finding(
                                    sentence,
                                    Stream.concat(Stream.of(lack.node()), lack.workingWith().stream())
                                            .map(Answers::key)
                                            .toList(),
                                    Set.of());
                        })
                        .toList(),
                List.of(asked.province()));
    }

    private Answer bridges(Inquiry.Bridges asked, Scope scope) {
        var one = members(asked.one(), scope.on());
        var other = members(asked.other(), scope.on());
        var lang = Texts.lang();
        var sides = Stream.concat(one.stream(), other.stream()).distinct().toList();
        var findings = common.bridges(one, other, scope.filter(), scope.on(), Answer.MOST).stream()
                .map(bridge -> new Finding(
                        List.of(
                                Phrase.of(bridge.node(), lang),
                                Phrase.words(" – "
                                        + I18NProvider.translate("network.bridge", bridge.ofOne(), bridge.ofOther()))),
                        Stream.concat(
                                        Stream.of(key(bridge.node())),
                                        sides.stream().map(Node::key))
                                .toList(),
                        Set.of()))
                .toList();
        return answer(asked, findings, sides);
    }

    /** A region stands for its provinces of the day. */
    private List<Long> members(Collection<String> keys, @Nullable LocalDate on) {
        var day = on == null ? calendar.today() : on;
        return keys.stream()
                .flatMap(key -> Inquiry.number(key) != null
                        ? Stream.of(Inquiry.number(key))
                        : provinces
                                .window(
                                        day,
                                        new ProvinceFilter(null, null, Region.valueOf(key), null, null, null, null),
                                        ProvinceOrder.CODE,
                                        0,
                                        ALL)
                                .stream()
                                .map(Province::id))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Answer answer(Inquiry inquiry, List<Finding> findings, List<Long> asked) {
        var nodes = new LinkedHashSet<>(asked);
        findings.forEach(finding -> finding.nodes().forEach(key -> nodes.add(Long.valueOf(key))));
        return new Answer(inquiry, findings, List.copyOf(nodes), false);
    }

    /** The records one after the other. */
    static void list(List<NetworkNode> nodes, Lang lang, List<Phrase> sentence) {
        for (int each = 0; each < nodes.size(); each++) {
            sentence.add(Phrase.words(each == 0 ? "" : ", "));
            sentence.add(Phrase.of(nodes.get(each), lang));
        }
    }

    private static String key(NetworkNode node) {
        return Node.key(node.recordId());
    }
}
