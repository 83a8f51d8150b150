package vn.caunoi.savedview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.DatabaseTest;
import vn.caunoi.TestCaller;
import vn.caunoi.account.Caller;
import vn.caunoi.account.Callers;
import vn.caunoi.account.Role;
import vn.caunoi.savedview.SavedViewOutcome.Deleted;
import vn.caunoi.savedview.SavedViewOutcome.Kept;
import vn.caunoi.savedview.SavedViewOutcome.NameMissing;
import vn.caunoi.savedview.SavedViewOutcome.NameTaken;
import vn.caunoi.savedview.SavedViewOutcome.NotSignedIn;
import vn.caunoi.savedview.SavedViewOutcome.Unknown;

@DatabaseTest
class SavedViewsTest {

    @Autowired
    private SavedViews views;

    @Autowired
    private JdbcClient jdbc;

    private Caller ours = Caller.ANYBODY;
    private Caller others = Caller.ANYBODY;

    @BeforeEach
    void twoReaders() {
        ours = account("saved-view.ours");
        others = account("saved-view.others");
    }

    @AfterEach
    void forget() {
        Callers.asTheRegister(() -> jdbc.sql("delete from account_saved_view").update());
        Callers.asTheRegister(() ->
                jdbc.sql("delete from account where name like 'saved-view.%'").update());
    }

    private Caller account(String name) {
        var id = Callers.asTheRegister(
                () -> jdbc.sql("""
                        insert into account (name, full_name, role, created_by) values (:name, :name, 'READER', 'test')
                        returning id""").param("name", name).query(Long.class).single());
        return Caller.person(id, name, Role.READER, Set.of(), Set.of(), false);
    }

    @Test
    void aReaderKeepsRenamesAndDeletesAView() {
        TestCaller.be(ours);
        var kept = keep("Nhật Bản", "countries=JP");

        assertThat(views.own()).containsExactly(kept);
        assertThat(views.find(kept.id())).contains(kept);

        assertThat(views.rename(kept.id(), " Nhật Bản và ta ")).isInstanceOf(Kept.class);
        assertThat(views.own()).extracting(SavedView::name).containsExactly("Nhật Bản và ta");

        assertThat(views.delete(kept.id())).isEqualTo(new Deleted());
        assertThat(views.own()).isEmpty();
    }

    @Test
    void nobodySeesOrTouchesTheViewsOfAnotherAccount() {
        TestCaller.be(ours);
        var kept = keep("Riêng", "of=1");

        TestCaller.be(others);
        assertThat(views.own()).isEmpty();
        assertThat(views.find(kept.id())).isEmpty();
        assertThat(views.rename(kept.id(), "Của tôi")).isEqualTo(new Unknown());
        assertThat(views.delete(kept.id())).isEqualTo(new Unknown());

        TestCaller.be(Caller.ANYBODY);
        assertThat(views.own()).isEmpty();
        assertThat(views.find(kept.id())).isEmpty();
        assertThat(views.keep("Chung", "of=1")).isEqualTo(new NotSignedIn());
        assertThat(views.delete(kept.id())).isEqualTo(new NotSignedIn());
    }

    @Test
    void aNameIsNeededAndBelongsToOneViewOfAnAccount() {
        TestCaller.be(ours);
        var first = keep("Một", "of=1");
        var second = keep("Hai", "of=2");

        assertThat(views.keep("  ", "of=3")).isInstanceOf(NameMissing.class);
        assertThat(views.keep("a".repeat(101), "of=3")).isInstanceOf(NameMissing.class);
        assertThat(views.keep("Một", "of=3")).isEqualTo(new NameTaken("Một"));
        assertThat(views.rename(second.id(), "Một")).isEqualTo(new NameTaken("Một"));
        assertThat(views.own()).containsExactly(second, first);

        TestCaller.be(others);
        assertThat(views.keep("Một", "of=1")).isInstanceOf(Kept.class);
    }

    private SavedView keep(String name, String address) {
        var outcome = views.keep(name, address);
        assertThat(outcome).isInstanceOf(Kept.class);
        return ((Kept) outcome).view();
    }
}
