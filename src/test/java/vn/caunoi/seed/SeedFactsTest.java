package vn.caunoi.seed;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;

/** Every fact of the five founding articles is in the register once, with the words that say it. */
@DatabaseTest
class SeedFactsTest {

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
    void eachArticleKeepsItsFacts() {
        Map<String, Integer> facts = new HashMap<>();
        jdbc.sql("""
                select source.seed_key, count(*)
                from citation
                join source on source.id = source_id
                where fact_key is not null
                group by source.seed_key
                """).query(row -> {
            facts.put(row.getString(1), row.getInt(2));
        });
        assertThat(facts).isEqualTo(Map.of("ART-000", 50, "ART-001", 62, "ART-002", 65, "ART-003", 31, "ART-004", 56));
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
