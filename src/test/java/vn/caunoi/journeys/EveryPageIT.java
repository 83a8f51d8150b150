package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Calendar;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Lang;
import vn.caunoi.base.RecordKind;
import vn.caunoi.briefing.BriefingOutcome.BriefingReleased;
import vn.caunoi.briefing.BriefingReleases;
import vn.caunoi.briefing.BriefingSize;
import vn.caunoi.partner.Partner;
import vn.caunoi.province.Provinces;
import vn.caunoi.ui.Links;

/** Every kind of page, in both languages: whole, readable, accessible, and quiet in the console. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT extends Journey {
    private static final String NOWHERE = "/nowhere";
    private static final String MERGED = "/provinces/86";
    private static final String MATCHED = "/matching?province=86";
    private static final String TIES = "/network?regions=MEKONG_RIVER_DELTA&countries=JP&beside=TABLE";
    private static final String UNTIED =
            "/network?ask=UNTIED&region=MEKONG_RIVER_DELTA&country=JP&beside=QUESTIONS&on=2019-07-01";

    private static final Set<RecordKind> WITHOUT_A_PAGE = Set.of(RecordKind.FIGURE, RecordKind.STATEMENT);

    /** Texts that only a programmer understands: keys, places of arguments, traces; home.vn is a publisher. */
    private static final Pattern RAW = Pattern.compile(
            "!\\{|\\{\\d|\\bnull\\b|undefined|NaN|vn\\.caunoi|Exception"
                    + "|\\b(record|list|menu|matching|deadline|shell|search|home|network|graph|map|maps|suggested|fitting|weights|template|world|slider|graphiql|[a-z]+-kind)"
                    + "\\.(?!vn\\b)[a-z-]+\\b|^…$",
            Pattern.MULTILINE);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Directory directory;

    @Autowired
    private Provinces provinces;

    @Autowired
    private Calendar calendar;

    @Autowired
    private BriefingReleases releases;

    /** A reader who goes from page to page loads what they share but once. */
    @Override
    protected boolean staysOpen() {
        return true;
    }

    @ParameterizedTest
    @MethodSource
    void aPageIsWholeAndAccessible(Visit visit) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(visit.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        page.setViewportSize(visit.width(), 900);
        readIn(visit.language());
        if (visit.path().equals(NOWHERE)) {
            expectProblem(address(NOWHERE));
        }
        look(visit.path());
        assertThat(language()).isEqualTo(visit.language().name().toLowerCase(Locale.ROOT));
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(visit.width());
        // What helps a screen reader is the same in both languages; that every text is there is asked elsewhere.
        if (visit.language() == Lang.VI) {
            assertAccessible();
        }
    }

    Stream<Visit> aPageIsWholeAndAccessible() {
        var paths = Stream.of(
                        Stream.of("/"),
                        lists().map(list -> "/" + list),
                        records(),
                        Stream.of(
                                "/provinces/80?asOf=2024-01-01",
                                "/provinces/86/sheet",
                                "/provinces/86/sheet?asOf=2025-06-30",
                                "/partners?text=khongcogi",
                                "/search?q=fukuoka",
                                "/search?q=khongcogi",
                                "/" + Links.AGREEMENT_ACTIVITY,
                                "/" + Links.AGREEMENT_ACTIVITY + "?by=YEAR&province=48",
                                "/" + Links.INHERITANCES,
                                "/" + Links.INHERITANCES + "?province=01",
                                "/graphiql",
                                "/deadlines",
                                "/worklist",
                                "/worklist?province=48",
                                "/occasions",
                                "/reports",
                                "/reports?month=2026-10&province=48",
                                "/deadlines?year=2027",
                                "/" + Links.MATCHING,
                                MATCHED,
                                "/network",
                                TIES,
                                UNTIED,
                                "/board",
                                "/story",
                                cockerill(),
                                "/map",
                                "/map?view=world",
                                "/" + Links.MATCHING_PROVINCES,
                                fitting(),
                                "/" + Links.BRIEFING,
                                briefing(),
                                "/" + Links.BRIEFINGS,
                                released(),
                                "/" + Links.MATCH_WEIGHTS,
                                "/" + Links.TEMPLATE,
                                NOWHERE))
                .flatMap(all -> all)
                .toList();
        var all =
                Arrays.stream(Lang.values()).flatMap(language -> paths.stream().map(path -> Visit.of(path, language)));
        var others = Stream.of(
                        "/",
                        "/provinces",
                        "/deadlines",
                        "/" + Links.AGREEMENT_ACTIVITY,
                        "/" + Links.INHERITANCES,
                        MERGED,
                        "/network",
                        "/" + Links.MATCH_WEIGHTS,
                        "/" + Links.TEMPLATE,
                        fitting(),
                        briefing(),
                        released(),
                        TIES,
                        UNTIED,
                        MATCHED)
                .map(path -> Visit.of(path, Lang.VI))
                .flatMap(visit -> Stream.of(
                        visit.inTheDark(),
                        visit.onATelephone(),
                        visit.onATelephone().inTheDark()));
        return Stream.concat(all, others);
    }

    /** A story that stops halfway, as far as the articles tell it. */
    private String cockerill() {
        return "/" + Links.story(partner());
    }

    private String fitting() {
        return "/" + Links.fittingProvinces(partner());
    }

    private String briefing() {
        return "/" + Links.briefing(partner(), "86") + "&size=FULL";
    }

    /** The page of a released briefing, with what has changed since. */
    private String released() {
        var province = provinces.at("86", calendar.today()).orElseThrow();
        var release = Callers.asTheRegister(() -> releases.current(partner(), province, BriefingSize.FULL)
                .orElseGet(() -> ((BriefingReleased) releases.release(
                                partner(),
                                province,
                                BriefingSize.FULL,
                                new BriefingReleases.Wanted(null, null, "Đã đọc từng điều.")))
                        .release()));
        return "/" + Links.release(release.id(), null);
    }

    private Partner partner() {
        return (Partner) directory
                .find(jdbc.sql("select id from partner where seed_key = 'PA-BE-JOHN-COCKERILL'")
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    private static Stream<String> lists() {
        return Stream.of(
                Links.PROVINCES,
                Links.PARTNERS,
                Links.RELATIONS,
                Links.AGREEMENTS,
                Links.EVENTS,
                Links.CONFERENCES,
                Links.PROPOSALS,
                Links.COMMITMENTS,
                Links.DELEGATIONS,
                Links.NEEDS,
                Links.PROJECTS,
                Links.COUNTRIES,
                Links.MISSIONS,
                Links.SOURCES);
    }

    /** One of each kind that the register holds, and Vĩnh Long, which has something of everything. */
    private Stream<String> records() {
        var ofEachKind = Arrays.stream(RecordKind.values())
                .filter(kind -> !WITHOUT_A_PAGE.contains(kind))
                .flatMap(kind -> jdbc
                        .sql("select id from %s order by id limit 1"
                                .formatted(kind.name().toLowerCase(Locale.ROOT)))
                        .query(Long.class)
                        .stream())
                .map(id -> "/" + Links.to(directory.find(id).orElseThrow()));
        return Stream.concat(Stream.of(MERGED), ofEachKind);
    }

    private void look(String path) {
        open(path);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
        page.waitForFunction("""
                () => [...document.querySelectorAll('.record-waiting, .console-note')].length === 0""");
        awaitIdle();
        assertThat(List.of(heading(), page.title())).as(path).noneMatch(String::isBlank);
        assertThat(RAW.matcher(page.locator("body").innerText()).results().map(found -> found.group()))
                .as("raw texts on " + path)
                .isEmpty();
    }
}
