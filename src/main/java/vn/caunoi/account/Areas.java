package vn.caunoi.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.base.Codes;

/** What officers write for: provinces, known by their identity over all mergers, and missions. */
@Component
public class Areas {

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The identities of the provinces of today with these codes. */
    public Set<Long> identities(Collection<String> codes, String argument) {
        var identities = new HashSet<Long>();
        for (var code : codes) {
            identities.add(jdbc.sql("select identity_id from province where code = :code and valid_to is null")
                    .param("code", code.replace("\0", ""))
                    .query(Long.class)
                    .optional()
                    .orElseThrow(() -> Codes.unknown(Codes.Of.PROVINCE, code, argument)));
        }
        return identities;
    }

    /** The provinces that these identities are today. */
    public List<Long> provincesOfToday(Collection<Long> identities) {
        return jdbc.sql(
                        "select id from province where identity_id = any(:identities) and valid_to is null order by code")
                .param("identities", identities.toArray(Long[]::new))
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** The identity of each of these provinces. */
    public Set<Long> identitiesOf(Collection<Long> provinces) {
        return new HashSet<>(jdbc.sql("select identity_id from province where id = any(:provinces)")
                .param("provinces", provinces.toArray(Long[]::new))
                .query((row, number) -> row.getLong("identity_id"))
                .list());
    }

    List<AccountProblem> problems(AccountDraft draft) {
        var problems = new ArrayList<AccountProblem>();
        if (count("select count(*) from province_identity where id = any(:ids)", draft.provinces())
                < draft.provinces().size()) {
            problems.add(new AccountProblem("provinces", AccountFault.AREA_UNKNOWN));
        }
        if (count("select count(*) from mission where id = any(:ids)", draft.missions())
                < draft.missions().size()) {
            problems.add(new AccountProblem("missions", AccountFault.AREA_UNKNOWN));
        }
        return problems;
    }

    private int count(String sql, Set<Long> ids) {
        return jdbc.sql(sql)
                .param("ids", ids.toArray(Long[]::new))
                .query(Integer.class)
                .single();
    }
}
