package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Callers;
import vn.caunoi.base.Directory;
import vn.caunoi.base.Recorded;
import vn.caunoi.base.Visibility;
import vn.caunoi.briefing.BriefingOutcome.BriefingConflict;
import vn.caunoi.briefing.BriefingOutcome.BriefingSentenceSaved;
import vn.caunoi.province.Province;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Writing;

/** Two people at the same moment, each on their own connection. */
@DatabaseTest
class WritingAtOnceTest {

    private final Briefings briefings;
    private final BriefingSentences sentences;
    private final JdbcClient jdbc;
    private final Recorded partner;
    private final Province province;

    @Autowired
    WritingAtOnceTest(
            Briefings briefings,
            BriefingSentences sentences,
            Directory directory,
            Provinces provinces,
            Writing writing,
            JdbcClient jdbc) {
        this.briefings = briefings;
        this.sentences = sentences;
        this.jdbc = jdbc;
        var some = new SomeBriefings(directory, provinces, writing, jdbc);
        this.partner = some.partner();
        this.province = some.province("86");
    }

    @AfterEach
    void leaveNothing() {
        Callers.asTheRegister(() -> jdbc.sql("delete from briefing_sentence where subject_id = :partner")
                .param("partner", partner.id())
                .update());
    }

    @Test
    void ofTwoWhoCorrectOneSentenceOneIsToldOfTheOther() throws Exception {
        var line = lines().getFirst().key();

        assertThat(atOnce(correction(line, "Một"), correction(line, "Hai")))
                .hasAtLeastOneElementOfType(BriefingSentenceSaved.class)
                .hasAtLeastOneElementOfType(BriefingConflict.class);
    }

    @Test
    void twoWhoCorrectDifferentSentencesBothHaveTheirWay() throws Exception {
        assertThat(atOnce(
                        correction(lines().get(0).key(), "Một"),
                        correction(lines().get(1).key(), "Hai")))
                .hasOnlyElementsOfType(BriefingSentenceSaved.class);
    }

    private List<BriefingLine> lines() {
        return Callers.asTheRegister(() -> SomeBriefings.section(
                        briefings.ofTheRegister(partner, province, BriefingSize.CHECKLIST), BriefingSectionKind.SUMMARY)
                .lines());
    }

    private BriefingSentences.Wanted correction(String line, String vi) {
        return new BriefingSentences.Wanted(
                BriefingSectionKind.SUMMARY,
                line,
                BriefingSize.CHECKLIST,
                vi,
                null,
                false,
                null,
                Visibility.INTERNAL,
                null);
    }

    private List<BriefingOutcome> atOnce(BriefingSentences.Wanted one, BriefingSentences.Wanted other)
            throws Exception {
        var together = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var first = people.submit(writing(one, together));
            var second = people.submit(writing(other, together));
            return List.of(first.get(), second.get());
        }
    }

    private Callable<BriefingOutcome> writing(BriefingSentences.Wanted wanted, CyclicBarrier together) {
        return () -> {
            together.await();
            return Callers.asTheRegister(() -> sentences.write(partner, province, wanted));
        };
    }
}
