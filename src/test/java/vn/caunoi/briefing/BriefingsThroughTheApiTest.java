package vn.caunoi.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SqlStatements;
import vn.caunoi.TestAccounts;
import vn.caunoi.account.Role;
import vn.caunoi.api.Api;
import vn.caunoi.writing.Entered;

/** What an officer does with a briefing through the API, from a sentence of their own to the file that they send. */
@DatabaseTest
@Transactional
class BriefingsThroughTheApiTest {

    private static final String OUTCOME = """
             { __typename
               ... on BriefingSentenceSaved { sentence { key section text instead { text } hides visibility byName endedAt } }
               ... on BriefingReleased { release { key number internal byName openChecks supersededReason successorKey } }
               ... on BriefingDownload { path expiresAt }
               ... on BriefingInvalid { field message }
               ... on BriefingConflict { message by at }
               ... on BriefingForbidden { message } } }
            """;

    private static final String READ = """
            query ($of: ID!, $for: ID!) { briefing(subject: $of, province: $for, size: FULL) { fingerprint sections {
              kind lines { key text mark author { key standing instead { text } byName at } }
              hidden { line { text } author { reason } } } checks { kind } } }""";

    private final MockMvcTester web;
    private final Api anybody;
    private final Api officer;
    private final Api reader;
    private final JdbcClient jdbc;
    private final SqlStatements statements;
    private final Entered entered;

    private Map<String, Object> about;

    @Autowired
    BriefingsThroughTheApiTest(
            MockMvcTester web, JdbcClient jdbc, SqlStatements statements, ApplicationContext context) {
        this.web = web;
        this.anybody = new Api(web);
        this.officer = anybody.as(TestAccounts.token(context, Role.PROVINCE_OFFICER));
        this.reader = anybody.as(TestAccounts.token(context, Role.READER));
        this.jdbc = jdbc;
        this.statements = statements;
        this.entered = new Entered(jdbc);
    }

    @BeforeEach
    void chooseAPartner() {
        // From here on requests are whoever they say they are.
        SecurityContextHolder.clearContext();
        about = Map.of(
                "of", entered.partnerOf(TestAccounts.PROVINCE).toString(),
                "for", entered.province(TestAccounts.PROVINCE).toString());
    }

    @Test
    void aSentenceIsAddedSeenAndEnded() {
        var kept = add("Cảm ơn bạn đã đón đoàn.").at("/sentence");
        assertThat(kept.at("/byName").asString()).isEqualTo("test-province-officer");

        var line = lineWith("Cảm ơn bạn đã đón đoàn.", officer.data(READ, about));
        assertThat(line.at("/mark").asString()).isEqualTo("AUTHOR");
        assertThat(line.at("/author/standing").asString()).isEqualTo("ADDED");

        var ended = officer.data(
                        "mutation ($key: String!) { answer: briefingSentenceEnd(sentence: $key, reason: \"Xong\")"
                                + OUTCOME,
                        Map.of("key", kept.at("/key").asString()))
                .at("/answer/sentence");
        assertThat(ended.at("/endedAt").isNull()).isFalse();
        var all = officer.data(
                "query ($of: ID!, $for: ID!) { briefingSentences(subject: $of, province: $for) { text endReason endedBy } }",
                about);
        assertThat(all.at("/briefingSentences/0/endReason").asString()).isEqualTo("Xong");
        assertThat(anybody.data(
                                "query ($of: ID!, $for: ID!) { briefingSentences(subject: $of, province: $for) { text } }",
                                about)
                        .at("/briefingSentences"))
                .isEmpty();
    }

    @Test
    void aSentenceOfTheRegisterIsCorrectedByItsKey() {
        var first = officer.data(READ, about).at("/briefing/sections/0/lines/0");
        var input = input("section", "SUMMARY");
        input.put("size", "FULL");
        input.put("line", first.at("/key").asString());
        input.put("vi", "Câu đã sửa.");

        var answer = write(input);

        assertThat(answer.at("/sentence/instead/text").asString())
                .isEqualTo(first.at("/text").asString());
        assertThat(lineWith("Câu đã sửa.", officer.data(READ, about))
                        .at("/author/standing")
                        .asString())
                .isEqualTo("IN_PLACE");
        assertThat(write(input).at("/__typename").asString()).isEqualTo("BriefingConflict");
    }

    @Test
    void whatIsReleasedIsReadListedAndCompared() {
        var key = release(null).at("/release/key").asString();
        add("Câu sau khi phát hành.");

        var kept = officer.data(
                        "query ($key: String!) { briefingRelease(key: $key) { release { number subject { label } province { name } } briefing { title subject { id } sections { lines { text records { id } sources { title } } } checks { text } } } }",
                        Map.of("key", key))
                .at("/briefingRelease");
        assertThat(kept.at("/briefing/subject/id").asString()).isEqualTo(about.get("of"));
        assertThat(kept.toString()).doesNotContain("Câu sau khi phát hành.");
        var since = officer.data(
                        "query ($key: String!) { briefingComparison(from: $key) { to { key } count sections { kind changes { kind was { text } is { text } } } } }",
                        Map.of("key", key))
                .at("/briefingComparison");
        assertThat(since.at("/count").asInt()).isEqualTo(1);
        assertThat(since.at("/sections/0/changes/0/is/text").asString()).isEqualTo("Câu sau khi phát hành.");
        assertThat(since.at("/sections/0/changes/0/kind").asString()).isEqualTo("ADDED");
        var list = officer.data(
                "query ($of: ID!, $for: ID!) { briefingReleases(subject: $of, province: $for, first: 5) { totalCount nodes { key byName } } }",
                about);
        assertThat(list.at("/briefingReleases/nodes/0/key").asString()).isEqualTo(key);
        var opened = officer.data(
                "query ($key: String!) { briefingOpenings(release: $key) { way byName } }", Map.of("key", key));
        assertThat(opened.at("/briefingOpenings/0/way").asString()).isEqualTo("API");
        assertThat(reader.data("query ($key: String!) { briefingOpenings(release: $key) { way } }", Map.of("key", key))
                        .at("/briefingOpenings"))
                .isEmpty();
    }

    @Test
    void theNextReleaseNamesTheOneThatItReplaces() {
        var first = release(null).at("/release/key").asString();

        assertThat(release(null).at("/__typename").asString()).isEqualTo("BriefingConflict");
        var second = release(first);
        assertThat(second.at("/release/number").asInt()).isGreaterThan(1);
        var superseded = officer.data(
                "mutation ($key: String!) { answer: briefingSupersede(release: $key, reason: \"Đoàn hoãn\")" + OUTCOME,
                Map.of("key", second.at("/release/key").asString()));
        assertThat(superseded.at("/answer/release/supersededReason").asString()).isEqualTo("Đoàn hoãn");
    }

    @Test
    void aMalformedKeyIsRefusedAndAnUnknownOneIsNothing() {
        assertThat(officer.ask("{ briefingRelease(key: \"x\") { release { key } } }", Map.of(), Locale.of("vi"))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("BAD_ID");
        assertThat(officer.data(
                                "query ($key: String!) { briefingRelease(key: $key) { release { key } } }",
                                Map.of("key", BriefingKey.of(BriefingKey.Of.RELEASE, 999_999_999L)))
                        .at("/briefingRelease")
                        .isNull())
                .isTrue();
    }

    @Test
    void aLinkGivesOneFileWithoutSigningInAndThatIsKept() {
        var key = release(null).at("/release/key").asString();
        var path = download(reader, Map.of("release", key, "format", "WORD", "edition", "BOTH"))
                .at("/path")
                .asString();

        var file = web.get().uri("/" + path).exchange();

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray())
                .startsWith('P', 'K')
                .hasSizeGreaterThan(5_000);
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("attachment", ".docx");
        assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
        var opened = officer.data(
                "query ($key: String!) { briefingOpenings(release: $key) { way format edition byName } }",
                Map.of("key", key));
        assertThat(opened.at("/briefingOpenings/0/byName").asString()).isEqualTo("test-reader");
        assertThat(opened.at("/briefingOpenings/0/format").asString()).isEqualTo("WORD");
        assertThat(jdbc.sql("select count(*) from account_briefing_download where encode(hash, 'hex') = :secret")
                        .param("secret", path.substring("downloads/".length()))
                        .query(Integer.class)
                        .single())
                .as("the secret itself is not kept")
                .isZero();
    }

    @Test
    void aLinkToWhatIsNotReleasedGivesItAsItIsThen() throws Exception {
        var path = download(
                        officer,
                        Map.of(
                                "subject",
                                about.get("of"),
                                "province",
                                about.get("for"),
                                "size",
                                "FULL",
                                "format",
                                "HTML"))
                .at("/path")
                .asString();
        add("Câu thêm sau khi tạo liên kết.");

        var file = web.get().uri("/" + path).exchange();

        assertThat(file.getResponse().getContentAsString(UTF_8)).contains("Câu thêm sau khi tạo liên kết.");
    }

    @Test
    void anExpiredLinkSaysSoAndAnUnknownOneThatThereIsNothing() throws Exception {
        var path = download(reader, Map.of("subject", about.get("of"), "format", "HTML"))
                .at("/path")
                .asString();
        jdbc.sql("update account_briefing_download set expires_at = now() - interval '1 second'")
                .update();

        var expired = web.get().uri("/" + path).header("Accept-Language", "en").exchange();
        assertThat(expired).hasStatus(410);
        assertThat(expired.getResponse().getContentAsString(UTF_8)).contains("expired");
        assertThat(web.get().uri("/downloads/" + "0".repeat(64)).exchange()).hasStatus(404);
    }

    @Test
    void aLinkOfWhoeverMayReadNoMoreGivesNothing() {
        var path = download(reader, Map.of("subject", about.get("of"), "format", "HTML"))
                .at("/path")
                .asString();
        jdbc.sql("update account set disabled_at = now() where name = 'test-reader'")
                .update();

        assertThat(web.get().uri("/" + path).exchange()).hasStatus(404);
    }

    @Test
    void aLinkGivesNoMoreThanItsTokenMayRead() throws Exception {
        add("Chỉ nội bộ được đọc.");
        var path = download(reader, Map.of("subject", about.get("of"), "province", about.get("for"), "format", "HTML"))
                .at("/path")
                .asString();
        jdbc.sql("update account_briefing_download set scopes = array['READ_PUBLIC']")
                .update();
        jdbc.sql("set local search_path to open, public").update();

        var file = web.get().uri("/" + path).exchange();

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsString(UTF_8)).doesNotContain("Chỉ nội bộ được đọc.");
    }

    @Test
    void theListGoesOnWhereAPageEnds() {
        enterTen();
        var page =
                "query ($after: String) { briefingReleases(first: 4, after: $after) { totalCount nodes { key } pageInfo { hasNextPage endCursor } } }";
        var seen = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var variables = new HashMap<String, Object>();
            variables.put("after", after);
            var list = officer.data(page, variables).at("/briefingReleases");
            assertThat(list.at("/totalCount").asInt()).isEqualTo(10);
            list.at("/nodes").forEach(node -> seen.add(node.at("/key").asString()));
            after = list.at("/pageInfo/hasNextPage").asBoolean()
                    ? list.at("/pageInfo/endCursor").asString()
                    : null;
        } while (after != null);

        assertThat(seen).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void tenReleasedBriefingsCostWhatTwoDo() {
        enterTen();
        var query =
                "{ briefingReleases(first: %d) { totalCount nodes { number title subject { label } province { name } } } }";

        assertThat(sent(query.formatted(10))).hasSameSizeAs(sent(query.formatted(2)));
    }

    private void enterTen() {
        jdbc.sql("""
                        insert into briefing_release (subject_id, identity_id, province_id, size, number, title_vi, title_en,
                          as_of, visibility, open_checks, content, own_words, record_ids, by_name)
                        select partner_id, province.identity_id, province.id, 'FULL', row_number() over (), 'A', 'A',
                          '2026-01-01', 'PUBLIC', 0, '{}', '', '{}', 'test'
                        from (select distinct partner_id from relation order by partner_id limit 10) as relation
                        cross join province
                        where province.code = '86' and valid_to is null""").update();
    }

    private List<String> sent(String query) {
        officer.data(query);
        return statements.during(() -> officer.data(query));
    }

    private JsonNode add(String vi) {
        var input = input("section", "SUMMARY");
        input.put("vi", vi);
        var answer = write(input);
        assertThat(answer.at("/__typename").asString()).isEqualTo("BriefingSentenceSaved");
        return answer;
    }

    private JsonNode write(Map<String, Object> input) {
        return officer.data(
                        "mutation ($input: BriefingSentenceInput!) { answer: briefingSentenceCreate(input: $input)"
                                + OUTCOME,
                        Map.of("input", input))
                .at("/answer");
    }

    private JsonNode release(@Nullable String replaces) {
        var input = input("size", "FULL");
        input.put("note", "Đã đọc.");
        if (replaces != null) {
            input.put("replaces", replaces);
        }
        return officer.data(
                        "mutation ($input: BriefingReleaseInput!) { answer: briefingRelease(input: $input)" + OUTCOME,
                        Map.of("input", input))
                .at("/answer");
    }

    private static JsonNode download(Api api, Map<String, ?> input) {
        return api.data(
                        "mutation ($input: BriefingDownloadInput!) { answer: briefingDownloadCreate(input: $input)"
                                + OUTCOME,
                        Map.of("input", input))
                .at("/answer");
    }

    private Map<String, Object> input(String field, Object value) {
        var input = new HashMap<String, Object>();
        input.put("subject", about.get("of"));
        input.put("province", about.get("for"));
        input.put(field, value);
        return input;
    }

    private static JsonNode lineWith(String text, JsonNode answer) {
        for (var section : answer.at("/briefing/sections")) {
            for (var line : section.at("/lines")) {
                if (line.at("/text").asString().equals(text)) {
                    return line;
                }
            }
        }
        throw new AssertionError("No line says " + text);
    }
}
