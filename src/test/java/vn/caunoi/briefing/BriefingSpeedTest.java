package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.SameDay;
import vn.caunoi.account.Role;
import vn.caunoi.base.Directory;
import vn.caunoi.document.Edition;
import vn.caunoi.document.PaperFormat;
import vn.caunoi.province.Provinces;

/** How long somebody waits for a pack; the figures go to the log, and only what is far beyond them fails. */
@DatabaseTest
@Transactional
@As(Role.MINISTRY_OFFICER)
class BriefingSpeedTest {

    private static final Logger LOG = LoggerFactory.getLogger(BriefingSpeedTest.class);

    /** The aim is three seconds on a machine that does nothing else; tests run two at a time and not compiled well. */
    private static final Duration FAR_BEYOND = Duration.ofSeconds(30);

    private final Briefings briefings;
    private final BriefingPapers papers;
    private final Provinces provinces;
    private final Dealt dealt;

    @Autowired
    BriefingSpeedTest(
            Briefings briefings, BriefingPapers papers, Provinces provinces, JdbcClient jdbc, Directory directory) {
        this.briefings = briefings;
        this.papers = papers;
        this.provinces = provinces;
        this.dealt = new Dealt(jdbc, directory);
    }

    @Test
    void aPackOfTwoHundredAgreementsAndFiveHundredEventsComesBeforeOneTurnsAway() {
        var province = provinces.at("86", SameDay.TODAY).orElseThrow();
        var partner = dealt.partner(province, 200, 500);
        var taken = new EnumMap<PaperFormat, Duration>(PaperFormat.class);
        for (int round = 1; round <= 2; round++) {
            for (var format : PaperFormat.values()) {
                var begun = System.nanoTime();
                var file =
                        papers.write(briefings.about(partner, province, BriefingSize.PACK), format, Edition.VIETNAMESE);
                taken.put(format, Duration.ofNanos(System.nanoTime() - begun));
                assertThat(file).isNotEmpty();
            }
            LOG.info("Round {} of a pack with 200 agreements and 500 events: {}", round, taken);
        }
        assertThat(Map.copyOf(taken).values())
                .allSatisfy(time -> assertThat(time).isLessThan(FAR_BEYOND));
    }
}
