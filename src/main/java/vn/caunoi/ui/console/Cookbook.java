package vn.caunoi.ui.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Lang;
import vn.caunoi.search.Search;
import vn.caunoi.search.SearchType;
import vn.caunoi.ui.component.GraphiQlConsole.Recipe;

/**
 * The worked queries of {@code cookbook/*.graphql}. Each begins with comments: {@code # vi:} and {@code # en:} lines,
 * of which the first is the title and the others the description, and {@code # id name: KIND words} for a variable
 * that is the id of the record which a search for those words finds first.
 */
@Component
class Cookbook {
    private final Search search;
    private final List<Page> pages;

    /** What a variable of that name is the id of. */
    private record Wanted(SearchType kind, String words) {}

    /** One file: its comments apart from the query. */
    private record Page(List<String> vi, List<String> en, Map<String, Wanted> ids, String query) {

        static Page read(Resource file) {
            try {
                var lines = file.getContentAsString(UTF_8).lines().toList();
                var head =
                        lines.stream().takeWhile(line -> line.startsWith("#")).toList();
                return new Page(
                        after("# vi: ", head),
                        after("# en: ", head),
                        ids(after("# id ", head)),
                        String.join("\n", lines.subList(head.size(), lines.size()))
                                        .strip() + "\n");
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The cookbook's file cannot be read: " + file, unreadable);
            }
        }

        private static List<String> after(String mark, List<String> head) {
            return head.stream()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()).strip())
                    .toList();
        }

        private static Map<String, Wanted> ids(List<String> lines) {
            var ids = new LinkedHashMap<String, Wanted>();
            for (var line : lines) {
                var name = line.split(": ", 2);
                var words = name[1].split(" ", 2);
                ids.put(name[0], new Wanted(SearchType.valueOf(words[0]), words[1]));
            }
            return ids;
        }
    }

    Cookbook(ResourcePatternResolver resources, Search search) throws IOException {
        this.search = search;
        pages = Arrays.stream(resources.getResources("classpath*:cookbook/*.graphql"))
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .map(Page::read)
                .toList();
    }

    /** In the order of the file names, with titles and descriptions in that language. */
    List<Recipe> recipes(Lang lang) {
        return pages.stream().map(page -> recipe(page, lang)).toList();
    }

    private Recipe recipe(Page page, Lang lang) {
        var texts = lang == Lang.EN ? page.en() : page.vi();
        var variables = page.ids().entrySet().stream()
                .map(id -> "\"%s\": \"%s\"".formatted(id.getKey(), id(id.getValue())))
                .collect(Collectors.joining(", ", "{", "}"));
        return new Recipe(
                texts.getFirst(),
                String.join(" ", texts.subList(1, texts.size())),
                texts.stream().map(line -> "# " + line + "\n").collect(Collectors.joining()) + page.query(),
                page.ids().isEmpty() ? null : variables);
    }

    private String id(Wanted wanted) {
        return search.find(wanted.words(), List.of(wanted.kind()), 1, null).nodes().stream()
                .map(record -> record.globalId().toString())
                .findFirst()
                .orElse("");
    }
}
