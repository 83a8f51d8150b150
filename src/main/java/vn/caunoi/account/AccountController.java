package vn.caunoi.account;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.caunoi.account.AccountInputs.AccountChangeInput;
import vn.caunoi.account.AccountInputs.AccountCreateInput;
import vn.caunoi.base.Recorded;

/** Who asks, and the administration of accounts, in the API. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final AccountInputs inputs;
    private final Areas areas;
    private final SignIns signIns;
    private final Callers callers;

    AccountController(Accounts accounts, AccountInputs inputs, Areas areas, SignIns signIns, Callers callers) {
        this.accounts = accounts;
        this.inputs = inputs;
        this.areas = areas;
        this.signIns = signIns;
        this.callers = callers;
    }

    @QueryMapping
    @Nullable Viewer viewer() {
        var caller = callers.current();
        var role = caller.role();
        return role == null
                ? null
                : new Viewer(
                        caller.name(),
                        accounts.own().map(Account::fullName).orElse(caller.name()),
                        role,
                        caller.provinces(),
                        caller.missions(),
                        caller.scopes(),
                        caller.token());
    }

    @QueryMapping
    List<Account> accounts() {
        return accounts.all();
    }

    @QueryMapping
    List<SignIn> signIns(@Argument int first) {
        return signIns.latest(first);
    }

    @MutationMapping
    AccountOutcome accountCreate(@Argument AccountCreateInput input) {
        return accounts.create(input.name(), inputs.draft(input));
    }

    @MutationMapping
    AccountOutcome accountChange(@Argument AccountChangeInput input) {
        return accounts.change(input.name(), input.version(), inputs.draft(input));
    }

    @MutationMapping
    AccountOutcome accountDisable(@Argument String name, @Argument boolean disabled) {
        return disabled ? accounts.disable(name) : accounts.enable(name);
    }

    @MutationMapping
    AccountOutcome accountPasswordReset(@Argument String name) {
        return accounts.resetPassword(name);
    }

    @SchemaMapping(typeName = "Viewer", field = "provinces")
    CompletableFuture<List<Recorded>> provincesOfViewer(Viewer viewer, DataLoader<Long, Recorded> records) {
        return provinces(viewer.provinces(), records);
    }

    @SchemaMapping(typeName = "Viewer", field = "missions")
    CompletableFuture<List<Recorded>> missionsOfViewer(Viewer viewer, DataLoader<Long, Recorded> records) {
        return records.loadMany(List.copyOf(viewer.missions()));
    }

    @SchemaMapping(typeName = "Account", field = "provinces")
    CompletableFuture<List<Recorded>> provincesOfAccount(Account account, DataLoader<Long, Recorded> records) {
        return provinces(account.provinces(), records);
    }

    @SchemaMapping(typeName = "Account", field = "missions")
    CompletableFuture<List<Recorded>> missionsOfAccount(Account account, DataLoader<Long, Recorded> records) {
        return records.loadMany(List.copyOf(account.missions()));
    }

    private CompletableFuture<List<Recorded>> provinces(
            Collection<Long> identities, DataLoader<Long, Recorded> records) {
        return records.loadMany(identities.isEmpty() ? List.of() : areas.provincesOfToday(identities));
    }
}
