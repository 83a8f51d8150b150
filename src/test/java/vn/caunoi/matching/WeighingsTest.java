package vn.caunoi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.As;
import vn.caunoi.DatabaseTest;
import vn.caunoi.account.Role;
import vn.caunoi.base.Lang;
import vn.caunoi.matching.Weighing.MatchWeight;
import vn.caunoi.matching.WeighingOutcome.WeighingConflict;
import vn.caunoi.matching.WeighingOutcome.WeighingForbidden;
import vn.caunoi.matching.WeighingOutcome.WeighingInvalid;
import vn.caunoi.matching.WeighingOutcome.WeighingPreview;
import vn.caunoi.matching.WeighingOutcome.WeighingSaved;

/** Weights are data: changed by administrators, by version, and shown before they hold. */
@DatabaseTest
@Transactional
@As(Role.ADMINISTRATOR)
class WeighingsTest {

    @Autowired
    Weighings weighings;

    @Autowired
    WeighingPreviews previews;

    @Test
    void aChangeIsAVersionOfItsOwnAndTheOldOnesStay() {
        var before = weighings.current();
        var changed = new MatchWeight(MatchRule.ANNIVERSARY, 9, true);

        var outcome = weighings.change(before.version(), List.of(changed), 40, "Năm kỷ niệm");

        assertThat(outcome).isInstanceOfSatisfying(WeighingSaved.class, saved -> {
            assertThat(saved.weighing().version()).isEqualTo(before.version() + 1);
            assertThat(saved.weighing().unknownShare()).isEqualTo(40);
            assertThat(saved.weighing().note()).isEqualTo("Năm kỷ niệm");
            assertThat(saved.weighing().weights()).contains(changed).hasSize(MatchRule.values().length);
        });
        assertThat(weighings.history())
                .extracting(Weighing::version)
                .startsWith(before.version() + 1, before.version())
                .endsWith(0);
    }

    @Test
    void whoeverReadAnOlderVersionIsToldSo() {
        var version = weighings.current().version();
        weighings.change(version, List.of(), 60, null);

        assertThat(weighings.change(version, List.of(), 70, null))
                .isInstanceOfSatisfying(
                        WeighingConflict.class,
                        conflict ->
                                assertThat(conflict.current().unknownShare()).isEqualTo(60));
    }

    @ParameterizedTest
    @CsvSource({"0, not used", "-1, contrary", "101, drowns"})
    void aWeightThatMakesARuleMeaninglessIsRefusedAndTheRuleNamed(int points, String said) {
        var outcome = weighings.change(
                weighings.current().version(), List.of(new MatchWeight(MatchRule.OCCASION, points, true)), null, null);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        WeighingInvalid.class,
                        invalid -> assertThat(invalid.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("OCCASION");
                                    assertThat(problem.message(Lang.EN)).contains(said);
                                }));
    }

    @Test
    void aSideWithoutAnyRuleIsRefused() {
        var none = Arrays.stream(MatchRule.values())
                .filter(rule -> rule.side() == MatchSide.THEIRS)
                .map(rule -> new MatchWeight(rule, rule.usualPoints(), false))
                .toList();

        assertThat(weighings.change(weighings.current().version(), none, null, null))
                .isInstanceOf(WeighingInvalid.class);
    }

    @Test
    void whatWouldChangeIsShownBeforeItHolds() {
        var version = weighings.current().version();

        assertThat(previews.preview(List.of(), null))
                .isInstanceOfSatisfying(
                        WeighingPreview.class,
                        same -> assertThat(same.changes()).isEmpty());
        assertThat(previews.preview(List.of(new MatchWeight(MatchRule.NEW_COUNTRY, 100, true)), null))
                .isInstanceOfSatisfying(
                        WeighingPreview.class,
                        other -> assertThat(other.changes())
                                .isNotEmpty()
                                .allSatisfy(
                                        change -> assertThat(change.coming()).hasSameSizeAs(change.going())));
        assertThat(weighings.current().version()).isEqualTo(version);
    }

    @Test
    @As(Role.MINISTRY_OFFICER)
    void onlyAdministratorsWeigh() {
        assertThat(weighings.change(0, List.of(), null, null)).isInstanceOf(WeighingForbidden.class);
        assertThat(previews.preview(List.of(), null)).isInstanceOf(WeighingForbidden.class);
    }
}
