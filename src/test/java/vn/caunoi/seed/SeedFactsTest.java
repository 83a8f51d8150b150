package vn.caunoi.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.DatabaseTest;

/** Every fact of the five founding articles is in the register once, with the words that say it. */
@DatabaseTest
class SeedFactsTest {

    private static final Path FACTS = Path.of("../shared/data/seed_facts.json");

    private final JdbcClient jdbc;

    @Autowired
    SeedFactsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void all264FactsAreCitedOnce() {
        assertThat(jdbc.sql("select fact_key from citation where fact_key is not null order by 1")
                        .query(String.class)
                        .list())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 264)
                        .mapToObj("SF%03d"::formatted)
                        .toList());
    }

    @Test
    void onlyTheFiveHeadlinesOfTheRelatedNewsBoxHaveNoQuote() {
        assertThat(jdbc.sql("select fact_key from citation where fact_key is not null and quote is null order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("SF260", "SF261", "SF262", "SF263", "SF264");
    }

    @Test
    void theQuotesInTheDatabaseAreThoseOfTheSeedFile() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/main/resources/seed/citations.csv"))) {
            Map<String, String> quotes = new HashMap<>();
            reader.forEach(row -> quotes.put(row.getField("fact"), row.getField("quote")));
            quotes.remove("");
            assertThat(quotes()).isEqualTo(quotes);
        }
    }

    @Test
    void theQuotesAndArticlesAreThoseOfTheOriginal() {
        assumeThat(FACTS).exists();
        List<JsonNode> facts =
                JsonMapper.shared().readTree(FACTS).path("facts").valueStream().toList();
        assertThat(facts).hasSize(264);
        Map<String, String> quotes = quotes();
        Map<String, String> articles = new HashMap<>();
        jdbc.sql("""
                select fact_key, source.seed_key
                from citation
                join source on source.id = source_id
                where fact_key is not null
                """).query(row -> {
            articles.put(row.getString(1), row.getString(2));
        });
        assertThat(facts).allSatisfy(fact -> {
            String key = fact.path("id").asString();
            assertThat(quotes).containsEntry(key, fact.path("quote").asString(""));
            assertThat(articles)
                    .containsEntry(
                            key, "ART-" + fact.path("seed_file").asString().substring(0, 3));
        });
    }

    private Map<String, String> quotes() {
        Map<String, String> quotes = new HashMap<>();
        jdbc.sql("select fact_key, coalesce(quote, '') from citation where fact_key is not null")
                .query(row -> {
                    quotes.put(row.getString(1), row.getString(2));
                });
        return quotes;
    }
}
