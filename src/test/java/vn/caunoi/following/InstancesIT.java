package vn.caunoi.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.caunoi.CauNoiApplication;
import vn.caunoi.account.Callers;
import vn.caunoi.base.RecordKind;
import vn.caunoi.writing.ChangeKey;
import vn.caunoi.writing.History;
import vn.caunoi.writing.Writing;

/** Two instances serve one register: it does not matter which of them somebody asks, nor that one of them goes. */
@TestInstance(Lifecycle.PER_CLASS)
class InstancesIT extends FollowingTest {

    @Autowired
    private History history;

    private ConfigurableApplicationContext second;
    private int secondPort;

    @BeforeAll
    void startTheSecond() {
        second = new SpringApplicationBuilder(CauNoiApplication.class)
                .initializers(new OwnRegister())
                .run(
                        "--server.port=0",
                        "--caunoi.graphql.subscriptions.recheck=100ms",
                        "--caunoi.graphql.subscriptions.keep-alive=200ms",
                        "--caunoi.public-reading=false");
        secondPort = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    void stopTheSecond() {
        second.close();
    }

    @Test
    void whatOneInstanceWritesTheOtherTells() {
        var before = newest();
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of("after", before));
            enter(
                    second.getBean(Writing.class),
                    RecordKind.PARTNER,
                    Map.of("kind", "ENTERPRISE", "nameVi", nobodysName()),
                    "từ máy thứ hai");

            assertThat(reason(socket)).isEqualTo("từ máy thứ hai");
        }
    }

    @Test
    void whoWasToldByOneInstanceGoesOnWithTheOther() {
        var signedIn = Signed.in(tokens, jdbc, "nguoi-doi-may");
        var token = Map.of("Authorization", "Bearer " + signedIn.secret());
        String last;
        try (var socket = Socket.open(secondPort).greet(token)) {
            socket.subscribe("1", CHANGES, Map.of("after", newest()));
            last = ChangeKey.of(enterPartner("một").change().id());
            assertThat(reason(socket)).isEqualTo("một");
            socket.cut();
        }
        enterPartner("hai");
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of("after", last));
            enterPartner("ba");
            assertThat(reason(socket)).isEqualTo("hai");
            assertThat(reason(socket)).isEqualTo("ba");
        }
    }

    @Test
    void whoseTokenIsRevokedIsToldNothingMore() {
        var signedIn = Signed.in(tokens, jdbc, "nguoi-bi-thu");
        try (var socket = Socket.open(secondPort).greet(Map.of("Authorization", "Bearer " + signedIn.secret()));
                var events =
                        Events.open(secondPort, CHANGES, Map.of(), "Authorization", "Bearer " + signedIn.secret())) {
            socket.subscribe("1", CHANGES, Map.of("after", newest()));
            enterPartner("khi còn hiệu lực");
            assertThat(reason(socket)).isEqualTo("khi còn hiệu lực");

            signedIn.revoke(tokens);

            var ended = socket.next();
            assertThat(ended.path("type").asString()).isEqualTo("error");
            assertThat(ended.path("payload")
                            .path(0)
                            .path("extensions")
                            .path("code")
                            .asString())
                    .isEqualTo("ACCESS_ENDED");
            var event = events.next();
            while (!event.name().equals("next") || event.data().contains("khi còn hiệu lực")) {
                event = events.next();
            }
            assertThat(event.data()).contains("ACCESS_ENDED");
        }
    }

    @Test
    void whereNobodyReadsWithoutSigningInNobodyFollowsEither() {
        try (var socket = Socket.open(secondPort)) {
            socket.send(Map.of("type", "connection_init"));
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
        try (var events = Events.open(secondPort, CHANGES, Map.of())) {
            assertThat(events.status()).isEqualTo(401);
        }
    }

    @Test
    void anInstanceThatStopsCutsWhoeverFollowsSoThatTheyGoOnElsewhere() {
        var third = new SpringApplicationBuilder(CauNoiApplication.class)
                .initializers(new OwnRegister())
                .run("--server.port=0");
        int thirdPort = third.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var socket = Socket.ready(thirdPort);
                var events = Events.open(thirdPort, CHANGES, Map.of("after", newest()))) {
            socket.subscribe("1", CHANGES, Map.of("after", newest()));
            enterPartner("trước khi dừng");
            assertThat(reason(socket)).isEqualTo("trước khi dừng");
            var names = new ArrayList<String>();
            while (!names.contains("next")) {
                names.add(events.next().name());
            }
            third.close();

            assertThat(socket.closeCode()).isEqualTo(1001);
            while (!names.contains("end")) {
                names.add(events.next().name());
            }
            assertThat(names).doesNotContain("complete");
        }
    }

    private static String reason(Socket socket) {
        var told = socket.next();
        assertThat(told.path("type").asString()).as(told.toString()).isEqualTo("next");
        return told.path("payload").path("data").path("changes").path("reason").asString();
    }

    private String newest() {
        return ChangeKey.of(Callers.asTheRegister(history::newest));
    }
}
