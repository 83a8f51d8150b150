package vn.caunoi.writing;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Role;
import vn.caunoi.base.RecordKind;

/**
 * Who may write which record: a province officer what belongs to their provinces, predecessors included; a mission
 * officer what lies in the countries their missions answer for; the ministry everything. The one place of this rule;
 * it is asked of a record as it was and as it would be.
 */
@Component
class Reach {

    /** What the law or the Ministry settles, not an officer of a province or mission. */
    private static final Set<RecordKind> SETTLED = Set.of(
            RecordKind.PROVINCE,
            RecordKind.COUNTRY,
            RecordKind.TRADE_AGREEMENT,
            RecordKind.EVENT_SERIES,
            RecordKind.HOLIDAY,
            RecordKind.DEADLINE_RULE);

    /** What is nobody's before something ties it to a province or country: whoever entered it may go on with it. */
    private static final Set<RecordKind> FREE = Set.of(
            RecordKind.PARTNER, RecordKind.PERSON, RecordKind.ORGANISATION, RecordKind.SOURCE, RecordKind.STATEMENT);

    private final JdbcClient jdbc;

    Reach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether they may write records of that kind at all. */
    boolean mayWrite(Caller caller, RecordKind kind) {
        if (!caller.writes() || caller.role() == null) {
            return false;
        }
        return switch (caller.role()) {
            case READER -> false;
            case PROVINCE_OFFICER -> !SETTLED.contains(kind) && kind != RecordKind.MISSION;
            case MISSION_OFFICER -> !SETTLED.contains(kind);
            case MINISTRY_OFFICER, ADMINISTRATOR -> true;
        };
    }

    /** Whether they may write this record, which somebody with that name entered. */
    boolean mayWrite(Caller caller, RecordKind kind, long id, String enteredBy) {
        return mayWrite(caller, kind)
                && (writesEverything(caller) || within(caller, id) || own(caller, kind, id, enteredBy));
    }

    /** Whether the place is theirs: what an officer of another place may write of its records is not spoken for it. */
    boolean maySpeakFor(Caller caller, long place) {
        return writesEverything(caller) || caller.writes() && caller.role() != Role.READER && within(caller, place);
    }

    /** Whether they may write every record there is. */
    boolean writesEverything(Caller caller) {
        return caller.writes()
                && caller.role() != null
                && switch (caller.role()) {
                    case MINISTRY_OFFICER, ADMINISTRATOR -> true;
                    case READER, PROVINCE_OFFICER, MISSION_OFFICER -> false;
                };
    }

    /** Whether the account of that name may write this record: nobody can see to what they may not touch. */
    boolean mayOwn(String account, long id) {
        return jdbc.sql("""
                        select account.role in ('MINISTRY_OFFICER', 'ADMINISTRATOR') or within_reach(
                          :id,
                          array(select identity_id from account_province where account_id = account.id),
                          array(select mission_id from account_mission where account_id = account.id))
                        from account
                        where account.name = :account""")
                .param("id", id)
                .param("account", account)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private boolean within(Caller caller, long id) {
        return jdbc.sql("select within_reach(:id, :identities, :missions)")
                .param("id", id)
                .param("identities", caller.provinces().toArray(Long[]::new))
                .param("missions", caller.missions().toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    private boolean own(Caller caller, RecordKind kind, long id, String enteredBy) {
        return FREE.contains(kind)
                && enteredBy.equals(caller.name())
                && !jdbc.sql("select exists (select from places_of(:id) where province_id is not null)")
                        .param("id", id)
                        .query(Boolean.class)
                        .single();
    }
}
