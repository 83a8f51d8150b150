package vn.caunoi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.SameDay;
import vn.caunoi.base.Lang;
import vn.caunoi.writing.Problem;
import vn.caunoi.writing.Values;

/** The order of what happens to an agreement: what is certainly wrong is refused, what may be right is not. */
class ActRulesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // acts, signed, status: what is wrong
                "IN_FORCE 2020-01-01; SIGNED 2020-02-01, -, IN_FORCE, acts[0].on WRONG_ORDER",
                "IN_FORCE 2020-01-01, 2020-02, IN_FORCE, acts[0].on WRONG_ORDER",
                "EXTENDED 2019; SIGNED 2020-02, -, SIGNED, acts[0].on WRONG_ORDER",
                "SIGNED 2020; SUSPENDED 2019-12-31, -, SUSPENDED, acts[1].on WRONG_ORDER",
                "SIGNED 2020; ENDED 2019-12, -, TERMINATED, acts[1].on WRONG_ORDER",
                "SIGNED 2020-03-05; REPORTED 2020-03-04, -, SIGNED, acts[1].on WRONG_ORDER",
                "REPORTED 2020-03-04, -, PROPOSED, acts[0].kind WRONG_ORDER",
                "IN_FORCE -, -, TERMINATED, acts[0].kind WRONG_ORDER",
                "SIGNED 2020; PROPOSED 2021, -, SIGNED, acts[1].on WRONG_ORDER",
                "OPINION_RECEIVED 2020, -, UNDER_CONSULTATION, acts[0].kind WRONG_ORDER",
                "OPINION_REQUESTED 2020-02; OPINION_RECEIVED 2020-01-31, -, PROPOSED, acts[1].on WRONG_ORDER",
                "SIGNED 2010; ENDED 2020; EXTENDED 2021, -, TERMINATED, acts[2].on WRONG_ORDER",
                "SIGNED 2010; ENDED 2020; SIGNED 2021, -, TERMINATED, acts[2].on WRONG_ORDER",
                "SIGNED 2010-05, 2011, SIGNED, signedOn NOT_POSSIBLE",
                "SIGNED 2010-05, 2010-05-06, PROPOSED, status NOT_POSSIBLE",
                "SIGNED -, -, UNDER_CONSULTATION, status NOT_POSSIBLE",
                "PROPOSED 2020, -, IN_FORCE, status NOT_POSSIBLE",
                "SIGNED 2010; ENDED 2020, -, IN_FORCE, status NOT_POSSIBLE",
                "SIGNED 2010; WITHDRAWN 2020, -, SIGNED, status NOT_POSSIBLE"
            })
    void whatCannotBeIsRefusedWhereItStands(
            String acts, @Nullable String signed, AgreementStatus status, String wrong) {
        assertThat(problems(acts(acts), signed, status, Map.of())).contains(wrong);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SIGNED 2020; IN_FORCE 2020-01-01, -, IN_FORCE",
                "SIGNED 2020-05; IN_FORCE 2020, -, IN_FORCE",
                "SIGNED -; IN_FORCE 2020; ENDED 2021, -, TERMINATED",
                "IN_FORCE -, -, SIGNED",
                "SIGNED 2020-05-06; IN_FORCE 2020-05-06; REPORTED 2020-05-06, 2020-05-06, IN_FORCE",
                "SIGNED 2010-05, 2010, SIGNED",
                "SIGNED 2010-05; SIGNED 2010-07, 2010-07-02, SIGNED",
                "OPINION_REQUESTED -; OPINION_RECEIVED 2020, -, UNDER_CONSULTATION",
                "OPINION_REQUESTED 2020; OPINION_RECEIVED 2020-01, -, PROPOSED",
                "SIGNED 2010; ENDED 2027-01-01, -, IN_FORCE",
                "SIGNED 2027-01-01, 2027-01-01, UNDER_CONSULTATION",
                "WITHDRAWN 2009; PROPOSED 2009-10; SIGNED 2010, -, SIGNED",
                "SIGNED 2010; ENDED 2020; REPORTED 2021, -, TERMINATED",
                "-, -, EXPIRED"
            })
    void whatMayBeIsLetPass(@Nullable String acts, @Nullable String signed, AgreementStatus status) {
        assertThat(problems(acts == null ? List.of() : acts(acts), signed, status, Map.of()))
                .isEmpty();
    }

    @Test
    void anAmendmentSaysWhatItAmends() {
        var signed = act("SIGNED", "2010");
        var amended = act("AMENDED", "2015");
        assertThat(problems(List.of(signed, amended), null, AgreementStatus.IN_FORCE, Map.of()))
                .containsExactly("acts[1].amends REQUIRED");
        amended.put("amends", "Điều 3");
        assertThat(problems(List.of(signed, amended), null, AgreementStatus.IN_FORCE, Map.of()))
                .isEmpty();
    }

    @Test
    void nothingHasExpiredBeforeItsDay() {
        var signed = List.of(act("SIGNED", "2010"));
        assertThat(problems(signed, null, AgreementStatus.EXPIRED, Map.of("expiresOn", "2027-01-01")))
                .containsExactly("status NOT_POSSIBLE");
        assertThat(problems(signed, null, AgreementStatus.EXPIRED, Map.of("expiresOn", "2026-11-20")))
                .isEmpty();
    }

    @Test
    void whatWasWrongAllAlongCanStillBeTakenBack() {
        assertThat(problems(
                        acts("IN_FORCE 2020-01-01; SIGNED 2020-02-01"),
                        null,
                        AgreementStatus.IN_FORCE,
                        Map.of("confidence", "WITHDRAWN")))
                .isEmpty();
    }

    @Test
    void theReasonIsToldInBothLanguages() {
        var problem = found(acts("IN_FORCE 2020-01-01"), "2020-02", AgreementStatus.IN_FORCE, Map.of())
                .getFirst();
        assertThat(problem.message(Lang.VI)).isEqualTo("Ngày này đứng trước ngày ký (2020-02).");
        assertThat(problem.message(Lang.EN)).isEqualTo("This lies before the signing (2020-02).");
    }

    private static List<String> problems(
            List<Map<String, @Nullable Object>> acts,
            @Nullable String signed,
            AgreementStatus status,
            Map<String, String> more) {
        return found(acts, signed, status, more).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private static List<Problem> found(
            List<Map<String, @Nullable Object>> acts,
            @Nullable String signed,
            AgreementStatus status,
            Map<String, String> more) {
        var agreement = new HashMap<String, @Nullable Object>(more);
        agreement.put("acts", acts);
        agreement.put("signedOn", signed);
        agreement.put("status", status.name());
        return ActRules.all(() -> SameDay.TODAY).stream()
                .map(rule -> rule.apply(new Values(agreement)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "SIGNED 2020; IN_FORCE -": kinds with their dates. */
    private static List<Map<String, @Nullable Object>> acts(String text) {
        var acts = new ArrayList<Map<String, @Nullable Object>>();
        for (var each : text.split("; ")) {
            var parts = each.split(" ");
            acts.add(act(parts[0], parts[1].equals("-") ? null : parts[1]));
        }
        return acts;
    }

    private static Map<String, @Nullable Object> act(String kind, @Nullable String on) {
        var act = new HashMap<String, @Nullable Object>();
        act.put("kind", kind);
        act.put("on", on);
        return act;
    }
}
