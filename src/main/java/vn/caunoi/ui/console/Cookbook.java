package vn.caunoi.ui.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Lang;
import vn.caunoi.ui.component.GraphiQlConsole.Recipe;

/**
 * The worked queries of {@code cookbook/*.graphql}. Each begins with comments: {@code # vi:} and {@code # en:} lines,
 * of which the first is the title and the others the description, and {@code # variables:} where it takes some.
 */
@Component
class Cookbook {
    private final List<Page> pages;

    /** One file: its comments apart from the query. */
    private record Page(List<String> vi, List<String> en, String query, String variables) {

        static Page read(Resource file) {
            try {
                var lines = file.getContentAsString(UTF_8).lines().toList();
                var head =
                        lines.stream().takeWhile(line -> line.startsWith("#")).toList();
                return new Page(
                        after("# vi:", head),
                        after("# en:", head),
                        String.join("\n", lines.subList(head.size(), lines.size()))
                                        .strip() + "\n",
                        String.join("", after("# variables:", head)));
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

        Recipe in(Lang lang) {
            var texts = lang == Lang.EN ? en : vi;
            return new Recipe(
                    texts.getFirst(),
                    String.join(" ", texts.subList(1, texts.size())),
                    query,
                    variables.isEmpty() ? null : variables);
        }
    }

    Cookbook(ResourcePatternResolver resources) throws IOException {
        pages = Arrays.stream(resources.getResources("classpath*:cookbook/*.graphql"))
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .map(Page::read)
                .toList();
    }

    /** In the order of the file names, with titles and descriptions in that language. */
    List<Recipe> recipes(Lang lang) {
        return pages.stream().map(page -> page.in(lang)).toList();
    }
}
