package vn.caunoi.savedview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Scope;
import vn.caunoi.savedview.SavedViewOutcome.AddressTooLong;
import vn.caunoi.savedview.SavedViewOutcome.Deleted;
import vn.caunoi.savedview.SavedViewOutcome.Kept;
import vn.caunoi.savedview.SavedViewOutcome.NameMissing;
import vn.caunoi.savedview.SavedViewOutcome.NameTaken;
import vn.caunoi.savedview.SavedViewOutcome.NotSignedIn;
import vn.caunoi.savedview.SavedViewOutcome.TooMany;
import vn.caunoi.savedview.SavedViewOutcome.Unknown;

/** The views that the caller keeps; nobody sees or touches those of another account. */
@Service
public class SavedViews {

    public static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 60_000;
    private static final int MOST = 200;

    private static final String COLUMNS = "id, name, address, created_at";

    private final JdbcClient jdbc;
    private final Callers callers;

    SavedViews(JdbcClient jdbc, Callers callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    /** Whether the caller can keep views at all. */
    public boolean canKeep() {
        return owner() != null;
    }

    /** The latest first; none for those who are not signed in. */
    public List<SavedView> own() {
        var owner = owner();
        return owner == null
                ? List.of()
                : Callers.asTheRegister(() -> jdbc.sql("select " + COLUMNS
                                + " from account_saved_view where account_id = :owner order by id desc")
                        .param("owner", owner)
                        .query(SavedViews::read)
                        .list());
    }

    public Optional<SavedView> find(long id) {
        var owner = owner();
        return owner == null
                ? Optional.empty()
                : Callers.asTheRegister(() -> jdbc.sql(
                                "select " + COLUMNS + " from account_saved_view where account_id = :owner and id = :id")
                        .param("owner", owner)
                        .param("id", id)
                        .query(SavedViews::read)
                        .optional());
    }

    public SavedViewOutcome keep(String wantedName, String address) {
        var owner = owner();
        if (owner == null) {
            return new NotSignedIn();
        }
        var name = clean(wantedName);
        if (name == null) {
            return new NameMissing(LONGEST_NAME);
        }
        if (address.length() > LONGEST_ADDRESS) {
            return new AddressTooLong();
        }
        if (own().size() >= MOST) {
            return new TooMany(MOST);
        }
        return written(
                name,
                () -> jdbc.sql("""
                        insert into account_saved_view (account_id, name, address) values (:owner, :name, :address)
                        returning
                        """ + COLUMNS)
                        .param("owner", owner)
                        .param("name", name)
                        .param("address", address.replace("\0", ""))
                        .query(SavedViews::read)
                        .optional());
    }

    public SavedViewOutcome rename(long id, String wantedName) {
        var owner = owner();
        if (owner == null) {
            return new NotSignedIn();
        }
        var name = clean(wantedName);
        if (name == null) {
            return new NameMissing(LONGEST_NAME);
        }
        return written(
                name,
                () -> jdbc.sql("update account_saved_view set name = :name"
                                + " where account_id = :owner and id = :id returning " + COLUMNS)
                        .param("owner", owner)
                        .param("id", id)
                        .param("name", name)
                        .query(SavedViews::read)
                        .optional());
    }

    public SavedViewOutcome delete(long id) {
        var owner = owner();
        if (owner == null) {
            return new NotSignedIn();
        }
        var gone = Callers.asTheRegister(
                () -> jdbc.sql("delete from account_saved_view where account_id = :owner and id = :id")
                        .param("owner", owner)
                        .param("id", id)
                        .update());
        return gone == 1 ? new Deleted() : new Unknown();
    }

    /** The database decides whether a name is taken: two windows may ask at once. */
    private static SavedViewOutcome written(String name, Supplier<Optional<SavedView>> writing) {
        try {
            return Callers.asTheRegister(writing)
                    .<SavedViewOutcome>map(Kept::new)
                    .orElseGet(Unknown::new);
        } catch (DuplicateKeyException taken) {
            return new NameTaken(name);
        }
    }

    /** Whose views these are; nobody's without an account that may act. */
    private @Nullable Long owner() {
        var caller = callers.current();
        return caller.mustChangePassword() || !caller.scopes().contains(Scope.WRITE) ? null : caller.accountId();
    }

    private static @Nullable String clean(String name) {
        var clean = name.replace("\0", "").strip();
        return clean.isEmpty() || clean.length() > LONGEST_NAME ? null : clean;
    }

    private static SavedView read(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
