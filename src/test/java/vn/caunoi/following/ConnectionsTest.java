package vn.caunoi.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ConnectionsTest {

    private final Connections connections = new Connections(new Limits(
            2, 1, 1, DataSize.ofKilobytes(1), Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1)));

    @BeforeEach
    void start() {
        connections.start();
    }

    @Test
    void anAddressHasSoManyConnectionsAndNoMore() {
        connections.enter("192.0.2.1", () -> {}).orElseThrow();
        var second = connections.enter("192.0.2.1", () -> {}).orElseThrow();

        assertThat(connections.enter("192.0.2.1", () -> {})).isEmpty();
        assertThat(connections.enter("192.0.2.2", () -> {})).isPresent();

        second.leave();
        second.leave();

        assertThat(connections.enter("192.0.2.1", () -> {})).isPresent();
        assertThat(connections.enter("192.0.2.1", () -> {})).isEmpty();
    }

    @Test
    void whatIsOpenIsCutWhenTheServerStopsAndNothingOpensAfterwards() {
        var cut = new ArrayList<String>();
        connections.enter("192.0.2.1", () -> cut.add("one"));
        connections.enter("192.0.2.2", () -> cut.add("gone")).orElseThrow().leave();

        connections.stop();

        assertThat(cut).containsExactly("one");
        assertThat(connections.enter("192.0.2.1", () -> {})).isEmpty();
    }
}
