package vn.caunoi.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.DatabaseTest;
import vn.caunoi.base.Lang;
import vn.caunoi.ui.component.GraphiQlConsole.Recipe;

@DatabaseTest
class CookbookTest {
    private final Cookbook cookbook;
    private final GraphQlTester graphQl;

    CookbookTest(
            @org.springframework.beans.factory.annotation.Autowired Cookbook cookbook,
            @org.springframework.beans.factory.annotation.Autowired GraphQlTester graphQl) {
        this.cookbook = cookbook;
        this.graphQl = graphQl;
    }

    @Test
    void everyRecipeReturnsData() {
        assertThat(cookbook.recipes(Lang.VI))
                .filteredOn(recipe -> !recipe.query().contains("subscription "))
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(recipe -> assertThat(answer(recipe).values())
                        .as(recipe.title())
                        .doesNotContainNull()
                        .anyMatch(CookbookTest::tellsSomething));
    }

    @Test
    void whatFollowsChangesCanBeFollowed() {
        assertThat(cookbook.recipes(Lang.VI))
                .filteredOn(recipe -> recipe.query().contains("subscription "))
                .isNotEmpty()
                .allSatisfy(recipe -> graphQl.document(recipe.query())
                        .executeSubscription()
                        .toFlux()
                        .take(Duration.ofMillis(1))
                        .blockLast());
    }

    /** A record, or a list of which nothing is empty: its page, its nodes and edges. */
    private static boolean tellsSomething(@Nullable Object answer) {
        return switch (answer) {
            case null -> false;
            case List<?> list -> !list.isEmpty();
            case Map<?, ?> record ->
                Stream.of("nodes", "edges")
                        .filter(record::containsKey)
                        .allMatch(list -> tellsSomething(record.get(list)));
            default -> true;
        };
    }

    @Test
    void everyRecipeHasATitleAndADescriptionInBothLanguages() {
        var vietnamese = cookbook.recipes(Lang.VI);
        var english = cookbook.recipes(Lang.EN);

        assertThat(vietnamese)
                .hasSameSizeAs(english)
                .extracting(Recipe::title)
                .doesNotContainAnyElementsOf(english.stream().map(Recipe::title).toList());
        assertThat(vietnamese)
                .extracting(Recipe::description)
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(english)
                .extracting(Recipe::description)
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    private Map<?, ?> answer(Recipe recipe) {
        var request = graphQl.document(recipe.query());
        if (recipe.variables() != null) {
            JsonMapper.shared()
                    .readValue(recipe.variables(), Map.class)
                    .forEach((name, value) -> request.variable((String) name, value));
        }
        return request.execute().errors().verify().path("").entity(Map.class).get();
    }
}
