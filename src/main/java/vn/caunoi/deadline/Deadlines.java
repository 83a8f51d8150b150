package vn.caunoi.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.agreement.Agreement;
import vn.caunoi.agreement.AgreementAct;
import vn.caunoi.agreement.AgreementActKind;
import vn.caunoi.agreement.Agreements;
import vn.caunoi.base.Calendar;
import vn.caunoi.conference.Conference;
import vn.caunoi.conference.Conferences;
import vn.caunoi.deadline.Reckoning.Beginning;
import vn.caunoi.deadline.Reckoning.Done;

/** What the law wants done about agreements and conferences, until when, and what was done. */
@Service
public class Deadlines {

    private static final int DAYS_OFF = 40;

    private static final Comparator<Deadline> SOONEST = Comparator.comparing(
                    Deadline::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Deadline::recordId)
            .thenComparing(Deadline::fulfilment);

    private final JdbcClient jdbc;
    private final Agreements agreements;
    private final Conferences conferences;
    private final DeadlineRules rules;
    private final Holidays holidays;
    private final Calendar calendar;

    Deadlines(
            JdbcClient jdbc,
            Agreements agreements,
            Conferences conferences,
            DeadlineRules rules,
            Holidays holidays,
            Calendar calendar) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.conferences = conferences;
        this.rules = rules;
        this.holidays = holidays;
        this.calendar = calendar;
    }

    /** The deadlines of each agreement, in the order in which its acts set them. */
    public Map<Long, List<Deadline>> of(Collection<Long> ids) {
        return ofAgreements(ids, reckoning(rules.all()));
    }

    /** The deadlines of each conference; none of one that needs no leave. */
    public Map<Long, List<Deadline>> ofConferences(Collection<Long> ids) {
        return ofConferences(ids, reckoning(rules.all()));
    }

    /**
     * What is due between two days and not done, the longest overdue first: of agreements that these provinces or their
     * predecessors signed, and of conferences held there. Only what began late enough to be due then is read.
     */
    public List<Deadline> open(Collection<Long> provinces, LocalDate from, LocalDate until) {
        return pending(provinces, from, until);
    }

    /** The same for the whole country. */
    public List<Deadline> openEverywhere(LocalDate from, LocalDate until) {
        return pending(null, from, until);
    }

    private List<Deadline> pending(@Nullable Collection<Long> provinces, LocalDate from, LocalDate until) {
        var known = rules.all();
        var longest = known.stream().mapToInt(DeadlineRule::days).max();
        if (longest.isEmpty()) {
            return List.of();
        }
        // So many working days never take longer than twice as many days and all days off of a year.
        var since = from.minusDays(2L * longest.getAsInt() + DAYS_OFF);
        var reckoning = reckoning(known);
        return Stream.of(
                        ofAgreements(agreementsSince(since, provinces), reckoning),
                        ofConferences(conferencesSince(from, provinces), reckoning))
                .flatMap(each -> each.values().stream())
                .flatMap(List::stream)
                .filter(deadline -> deadline.isPending()
                        && deadline.dueOn() != null
                        && !deadline.dueOn().isBefore(from)
                        && !deadline.dueOn().isAfter(until))
                .sorted(SOONEST)
                .toList();
    }

    private Reckoning reckoning(List<DeadlineRule> known) {
        return new Reckoning(known, holidays.workingDays(), calendar.today());
    }

    private Map<Long, List<Deadline>> ofAgreements(Collection<Long> ids, Reckoning reckoning) {
        var acts = agreements.acts(ids);
        var found = new HashMap<Long, List<Deadline>>();
        agreements
                .load(ids)
                .forEach((id, agreement) -> found.put(
                        id,
                        beginnings(agreement, acts.getOrDefault(id, List.of())).stream()
                                .flatMap(beginning -> reckoning.of(beginning).stream())
                                .toList()));
        return found;
    }

    /** The acts that set the clock running; the day of signing counts also where no act tells it. */
    private static List<Beginning> beginnings(Agreement agreement, List<AgreementAct> acts) {
        var done = acts.stream()
                .flatMap(act -> fulfils(act.kind()).map(kind -> new Done(kind, act.on())))
                .toList();
        var beginnings = new ArrayList<Beginning>();
        acts.forEach(act -> begins(act.kind())
                .forEach(kind -> beginnings.add(new Beginning(agreement.id(), kind, act.on(), null, done))));
        if (agreement.signedOn() != null && acts.stream().noneMatch(act -> act.kind() == AgreementActKind.SIGNED)) {
            beginnings.add(new Beginning(agreement.id(), DeadlineStart.SIGNED, agreement.signedOn(), null, done));
        }
        return beginnings;
    }

    private static Stream<DeadlineStart> begins(AgreementActKind act) {
        return switch (act) {
            case OPINION_REQUESTED -> Stream.of(DeadlineStart.OPINION_REQUESTED);
            case SIGNED -> Stream.of(DeadlineStart.SIGNED);
            default -> Stream.of();
        };
    }

    private static Stream<DeadlineFulfilment> fulfils(AgreementActKind act) {
        return switch (act) {
            case OPINION_RECEIVED -> Stream.of(DeadlineFulfilment.OPINION_RECEIVED);
            case REPORTED -> Stream.of(DeadlineFulfilment.REPORTED);
            default -> Stream.of();
        };
    }

    private Map<Long, List<Deadline>> ofConferences(Collection<Long> ids, Reckoning reckoning) {
        var found = new HashMap<Long, List<Deadline>>();
        conferences
                .load(ids)
                .forEach((id, conference) ->
                        found.put(id, needsLeave(conference) ? reckoning.of(beginning(conference)) : List.of()));
        return found;
    }

    /** Leave is needed for international conferences, and which these are is told by who gives it or a file handed in. */
    private static boolean needsLeave(Conference conference) {
        return conference.decidedBy() != null || conference.filedOn() != null;
    }

    private static Beginning beginning(Conference conference) {
        return new Beginning(
                conference.id(),
                DeadlineStart.CONFERENCE_BEGINS,
                conference.startsOn(),
                conference.decidedBy() == null
                        ? null
                        : switch (conference.decidedBy()) {
                            case PRIME_MINISTER -> DeadlineCondition.PRIME_MINISTER_DECIDES;
                            case COMPETENT_PERSON -> DeadlineCondition.COMPETENT_PERSON_DECIDES;
                        },
                conference.filedOn() == null
                        ? List.of()
                        : List.of(new Done(DeadlineFulfilment.FILED, conference.filedOn())));
    }

    private List<Long> agreementsSince(LocalDate since, @Nullable Collection<Long> provinces) {
        return candidates("""
                select agreement.id
                from agreement
                where agreement.confidence <> 'WITHDRAWN'
                and (agreement.signed_on >= :since or agreement.id in (
                  select agreement_id from agreement_act where happened_on >= :since))
                and (:provinces::bigint[] is null or agreement.id in (
                  select signatory.agreement_id
                  from province_lineage
                  join signatory on signatory.party_id = province_lineage.ancestor_id
                  where province_lineage.province_id = any(:provinces)))""", since, provinces);
    }

    private List<Long> conferencesSince(LocalDate since, @Nullable Collection<Long> provinces) {
        return candidates("""
                select conference.id
                from conference
                where conference.confidence <> 'WITHDRAWN' and conference.starts_on >= :since
                and (conference.decided_by is not null or conference.filed_on is not null)
                and (:provinces::bigint[] is null or conference.province_id in (
                  select ancestor_id from province_lineage where province_id = any(:provinces)))""", since, provinces);
    }

    private List<Long> candidates(String sql, LocalDate since, @Nullable Collection<Long> provinces) {
        return jdbc.sql(sql)
                .param("since", since)
                .param("provinces", provinces == null ? null : provinces.toArray(Long[]::new))
                .query((row, number) -> row.getLong("id"))
                .list();
    }
}
