package vn.caunoi.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.RecordKind;
import vn.caunoi.base.Sight;

/** A small graph made by hand; records are named by one word and numbered as they come. */
final class Drawn {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final Graph graph = new Graph();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Territory.Survey survey = new Territory.Survey();

    Drawn record(RecordKind kind, String... names) {
        for (var name : names) {
            var number = graph.enter(numbers.size() + 1, kind);
            graph.records.flags[number] = Graph.OPEN;
            numbers.put(name, number);
        }
        return this;
    }

    Drawn internal(String name) {
        graph.records.flags[number(name)] &= ~Graph.OPEN;
        graph.anythingInternal = true;
        return this;
    }

    /** The fact is proven by its first end. */
    Drawn fact(String from, EdgeKind kind, String to, @Nullable LocalDate since) {
        var fact = graph.enterFact(number(from), number(to), number(from), kind);
        graph.facts.since[fact] = Days.of(since);
        return this;
    }

    Drawn fact(String from, EdgeKind kind, String to) {
        return fact(from, kind, to, null);
    }

    Drawn suggested(String from, EdgeKind kind, String to) {
        fact(from, kind, to);
        graph.facts.suggested[graph.facts.size - 1] = true;
        return this;
    }

    Graph done() {
        graph.territory = survey.territory();
        Telling.arrange(graph);
        graph.crowds = new Crowds(graph);
        return graph;
    }

    int number(String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }

    String name(int number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    Lens lens() {
        return lens(Sight.ALL, NetworkFilter.ALL, null);
    }

    Lens lens(Sight sight, NetworkFilter filter, @Nullable LocalDate on) {
        return new Lens(graph, sight, filter, on, TODAY);
    }
}
