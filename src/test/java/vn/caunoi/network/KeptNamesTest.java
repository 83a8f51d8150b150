package vn.caunoi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.base.Sight;
import vn.caunoi.network.NodeNames.Name;

class KeptNamesTest {

    private static final Name OLD = new Name("Cũ", "Old");
    private static final Name NEW = new Name("Mới", "New");

    private final KeptNames names = new KeptNames();

    @Test
    void aNameIsKeptUntilAnythingChanges() {
        names.keep(Map.of(1L, OLD), Sight.PUBLIC, names.state());
        assertThat(names.of(1, Sight.PUBLIC)).isEqualTo(OLD);

        names.forget();
        assertThat(names.of(1, Sight.PUBLIC)).isNull();

        names.keep(Map.of(1L, NEW), Sight.PUBLIC, names.state());
        assertThat(names.of(1, Sight.PUBLIC)).isEqualTo(NEW);
    }

    @Test
    void whatWasReadForOneSightIsToldToNoOther() {
        names.keep(Map.of(1L, OLD), Sight.ALL, names.state());
        assertThat(names.of(1, Sight.PUBLIC)).isNull();
        assertThat(names.of(1, Sight.NOTHING)).isNull();
        assertThat(names.of(1, Sight.ALL)).isEqualTo(OLD);
    }

    @Test
    void aNameThatWasReadBeforeAChangeIsNotKeptAfterIt() {
        var readIn = names.state();
        names.forget();
        names.keep(Map.of(1L, OLD), Sight.PUBLIC, readIn);
        assertThat(names.of(1, Sight.PUBLIC)).isNull();
    }

    @Test
    void itKeepsNoMoreThanFindsRoom() {
        var name = "á".repeat(100_000);
        for (long record = 0; record < 500; record++) {
            names.keep(Map.of(record, new Name(name, name)), Sight.PUBLIC, names.state());
        }
        assertThat(names.bytes()).isBetween(1L, (long) KeptNames.BYTES);
    }
}
