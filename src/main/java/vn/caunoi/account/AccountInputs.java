package vn.caunoi.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;

/** What the API hands in about accounts and tokens. */
@Component
class AccountInputs {

    record AccountCreateInput(String name, String fullName, Role role, List<String> provinces, List<String> missions) {}

    record AccountChangeInput(
            String name, int version, String fullName, Role role, List<String> provinces, List<String> missions) {}

    record ApiTokenCreateInput(String name, List<Scope> scopes, int days) {}

    private final Areas areas;

    AccountInputs(Areas areas) {
        this.areas = areas;
    }

    AccountDraft draft(AccountCreateInput input) {
        return new AccountDraft(
                input.fullName(), input.role(), identities(input.provinces()), numbers(input.missions()));
    }

    AccountDraft draft(AccountChangeInput input) {
        return new AccountDraft(
                input.fullName(), input.role(), identities(input.provinces()), numbers(input.missions()));
    }

    private Set<Long> identities(List<String> codes) {
        return areas.identities(codes, "input.provinces");
    }

    private static Set<Long> numbers(List<String> ids) {
        return ids.stream()
                .map(id -> GlobalId.parse(id, RecordKind.MISSION, "input.missions"))
                .collect(Collectors.toSet());
    }
}
