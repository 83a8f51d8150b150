package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.matching.FeedbackOutcome.FeedbackForbidden;
import vn.caunoi.matching.FeedbackOutcome.FeedbackGiven;
import vn.caunoi.matching.FeedbackOutcome.FeedbackInvalid;
import vn.caunoi.province.Provinces;
import vn.caunoi.writing.Entered;

/** What people say of suggestions is kept with who and when, and moves the order only by the rules that say so. */
@DatabaseTest
@Transactional
@As(value = Role.PROVINCE_OFFICER, provinces = "86")
class FeedbacksTest {

    private final Feedbacks feedbacks;
    private final Matches matches;
    private final long province;
    private final long other;
    private final long partner;

    @Autowired
    FeedbacksTest(Feedbacks feedbacks, Matches matches, Provinces provinces, JdbcClient jdbc) {
        this.feedbacks = feedbacks;
        this.matches = matches;
        var today = LocalDate.of(2026, 1, 1);
        province = provinces.at("86", today).orElseThrow().id();
        other = provinces.at("48", today).orElseThrow().id();
        partner = new Entered(jdbc).partnerOf("48").id();
    }

    @Test
    void whatWasSaidStandsWithNameAndDayAndCountsAgainst() {
        var before = score();

        assertThat(feedbacks.give(province, partner, null, FeedbackVerdict.NOT_NOW, "Đang bầu cử"))
                .isInstanceOf(FeedbackGiven.class);

        assertThat(feedbacks.said(province, null))
                .singleElement()
                .returns(FeedbackVerdict.NOT_NOW, MatchFeedback::verdict)
                .returns("PROVINCE_OFFICER", MatchFeedback::byName);
        assertThat(score()).isCloseTo(before - MatchRule.NOT_NOW.usualPoints(), within(0.001));
        assertThat(matches.compare(Matches.Wanted.of(province), List.of(partner))
                        .getFirst()
                        .reasons())
                .filteredOn(reason -> reason.rule() == MatchRule.NOT_NOW)
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence().vi())
                        .startsWith("Chưa phải lúc (PROVINCE_OFFICER, ")
                        .endsWith("): Đang bầu cử."));
    }

    @Test
    void theNewestWordCounts() {
        var before = score();
        feedbacks.give(province, partner, null, FeedbackVerdict.WRONG, "Nhầm ngành");

        feedbacks.give(province, partner, null, FeedbackVerdict.USEFUL, null);

        assertThat(score()).isCloseTo(before + MatchRule.FOUND_USEFUL.usualPoints(), within(0.001));
        assertThat(feedbacks.said(province, partner)).hasSize(2);
    }

    @Test
    void whoSaysNoSaysWhy() {
        assertThat(feedbacks.give(province, partner, null, FeedbackVerdict.WRONG, "  "))
                .isInstanceOfSatisfying(
                        FeedbackInvalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("reason"));
        assertThat(feedbacks.give(province, partner, -1L, FeedbackVerdict.USEFUL, null))
                .isInstanceOfSatisfying(
                        FeedbackInvalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("need"));
        assertThat(feedbacks.said(province, partner)).isEmpty();
    }

    @Test
    void othersProvincesAreNotSpokenFor() {
        assertThat(feedbacks.give(other, partner, null, FeedbackVerdict.USEFUL, null))
                .isInstanceOf(FeedbackForbidden.class);
    }

    private double score() {
        return matches.compare(Matches.Wanted.of(province), List.of(partner))
                .getFirst()
                .score();
    }
}
