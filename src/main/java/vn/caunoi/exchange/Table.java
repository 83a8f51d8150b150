package vn.caunoi.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.Lang;

/**
 * A picture as a table: cells are texts, numbers, dates as precise as they are known, or empty.
 *
 * @param name what it holds, and what its file is called
 * @param columns the columns' names, in which programs and the words of both languages know them
 */
record Table(String name, List<String> columns, List<List<@Nullable Object>> rows) {

    static Table nodes(Picture picture, Words words) {
        var rows = new ArrayList<List<@Nullable Object>>();
        picture.nodes()
                .forEach(node -> rows.add(Arrays.asList(
                        node.id().toString(),
                        node.label(words.lang()),
                        node.labelVi(),
                        node.labelEn(),
                        words.of("kind", node.id().kind()),
                        node.country(),
                        words.of("confidence", node.confidence()),
                        node.ended() ? words.of("yes") : null,
                        node.hidden())));
        return new Table(
                "nodes",
                List.of(
                        "id",
                        "name",
                        "name_vi",
                        "name_en",
                        "kind",
                        "country",
                        "confidence",
                        "ended",
                        "hidden_neighbours"),
                rows);
    }

    static Table edges(Picture picture, Words words) {
        Map<GlobalId, String> names = new HashMap<>();
        picture.nodes().forEach(node -> names.put(node.id(), node.label(words.lang())));
        var rows = new ArrayList<List<@Nullable Object>>();
        picture.edges().forEach(edge -> {
            var holder = edge.holder();
            rows.add(Arrays.asList(
                    names.get(edge.from()),
                    edge.kind().label(words.lang()),
                    names.get(edge.to()),
                    edge.since(),
                    edge.until(),
                    words.of("activity", edge.activity()),
                    words.of("confidence", edge.confidence()),
                    holder == null ? null : holder.label(words.lang()),
                    Words.sources(edge.sources(), words.lang()),
                    edge.from().toString(),
                    edge.kind().name(),
                    edge.to().toString(),
                    edge.proof().toString()));
        });
        return new Table(
                "edges",
                List.of(
                        "from_name",
                        "fact",
                        "to_name",
                        "since",
                        "until",
                        "activity",
                        "confidence",
                        "held_by",
                        "sources",
                        "from",
                        "fact_code",
                        "to",
                        "record"),
                rows);
    }

    /** What the picture is of, as of when, and what it rests on. */
    static Table about(Picture picture, Words words) {
        var caption = picture.caption();
        var rows = new ArrayList<List<@Nullable Object>>();
        rows.add(Arrays.asList(words.of("about.title"), caption.title()));
        rows.add(
                Arrays.asList(words.of("about.on"), caption.on() == null ? words.of("about.all_times") : caption.on()));
        rows.add(Arrays.asList(
                words.of("about.filter"), caption.filter() == null ? words.of("about.no_filter") : caption.filter()));
        rows.add(Arrays.asList(words.of("about.known_at"), Words.time(picture.knownAt())));
        rows.add(Arrays.asList(words.of("about.nodes"), picture.nodes().size()));
        rows.add(Arrays.asList(words.of("about.edges"), picture.edges().size()));
        picture.leftOut()
                .forEach(count -> rows.add(
                        Arrays.asList(words.of("about.left_out", words.of("kind", count.kind())), count.count())));
        if (caption.address() != null) {
            rows.add(Arrays.asList(words.of("about.address"), caption.address()));
        }
        rows.add(Arrays.asList(words.of("about.from"), words.of("about.register")));
        picture.sources()
                .forEach((source, facts) ->
                        rows.add(Arrays.asList(words.of("about.source", facts), Words.source(source, words.lang()))));
        return new Table("about", List.of("what", "value"), rows);
    }

    static List<Table> of(Picture picture, Lang lang) {
        var words = new Words(lang);
        return List.of(nodes(picture, words), edges(picture, words), about(picture, words));
    }
}
