package vn.caunoi.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an administrator says about an account; areas count for those officers only whose role has them. */
public record AccountDraft(String fullName, Role role, Set<Long> provinces, Set<Long> missions) {

    private static final int LONGEST_NAME = 200;

    public AccountDraft {
        fullName = fullName.strip();
        provinces = role == Role.PROVINCE_OFFICER ? Set.copyOf(provinces) : Set.of();
        missions = role == Role.MISSION_OFFICER ? Set.copyOf(missions) : Set.of();
    }

    List<AccountProblem> problems() {
        var problems = new ArrayList<AccountProblem>();
        if (fullName.isEmpty() || fullName.length() > LONGEST_NAME) {
            problems.add(new AccountProblem("fullName", AccountFault.FULL_NAME_MISSING));
        }
        if (role == Role.PROVINCE_OFFICER && provinces.isEmpty()) {
            problems.add(new AccountProblem("provinces", AccountFault.PROVINCES_MISSING));
        }
        if (role == Role.MISSION_OFFICER && missions.isEmpty()) {
            problems.add(new AccountProblem("missions", AccountFault.MISSIONS_MISSING));
        }
        return problems;
    }
}
