package vn.caunoi.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.caunoi.account.Callers;
import vn.caunoi.base.GlobalId;
import vn.caunoi.base.RecordKind;
import vn.caunoi.network.NetworkNode;
import vn.caunoi.network.Networks;
import vn.caunoi.writing.ChangeKey;
import vn.caunoi.writing.Evidence;
import vn.caunoi.writing.History;
import vn.caunoi.writing.Outcome;

/** Whoever follows the changes is told each that concerns them, once and in order, whatever becomes of connections. */
class FollowingIT extends FollowingTest {

    @Autowired
    private History history;

    @Autowired
    private Networks networks;

    private String before;

    @BeforeEach
    void fromHere() {
        before = newest();
    }

    @Test
    void aChangeIsToldOverAWebSocket() {
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of("after", before));
            var saved = enterPartner("qua WebSocket");

            var told = change(socket.next());
            assertThat(told.path("key").asString())
                    .isEqualTo(ChangeKey.of(saved.change().id()));
            assertThat(told.path("action").asString()).isEqualTo("CREATED");
            assertThat(told.path("record").path("label").asString()).startsWith("Công ty Theo Dõi");
        }
    }

    @Test
    void aChangeIsToldByServerSentEvents() {
        try (var events = Events.open(port, CHANGES, Map.of("after", before))) {
            assertThat(events.status()).isEqualTo(200);
            assertThat(events.type()).startsWith("text/event-stream");
            enterPartner("qua SSE");

            assertThat(reasons(events, 1)).containsExactly("qua SSE");
        }
    }

    @Test
    void withoutAKeyOnlyWhatComesNextIsTold() {
        enterPartner("đã qua");
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of());
            socket.send(Map.of("type", "ping"));
            assertThat(socket.next().path("type").asString()).isEqualTo("pong");
            enterPartner("từ nay");

            assertThat(change(socket.next()).path("reason").asString()).isEqualTo("từ nay");
        }
    }

    @Test
    void eachChangeIsToldWithTheRecordAsItStandsThen() {
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of("after", before));
            var saved = enterPartner("tên đầu");
            socket.next();
            change(saved, Map.of("nameVi", "Công ty Đã Đổi Tên"), "đổi tên");

            assertThat(change(socket.next()).path("record").path("label").asString())
                    .isEqualTo("Công ty Đã Đổi Tên");
        }
    }

    @Test
    void onlyTheKindsThatAreWantedAreTold() {
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of("after", before, "kinds", List.of("EVENT", "CONFERENCE")));
            enterPartner("đối tác");
            enter(RecordKind.EVENT, Map.of("kind", "SEMINAR", "nameVi", "Hội thảo theo dõi"), "sự kiện");

            assertThat(change(socket.next()).path("reason").asString()).isEqualTo("sự kiện");
        }
    }

    @Test
    void aProvinceIsFollowedWithItsPredecessorsAndTellsWhatLeavesIt() {
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of("after", before, "province", "48"));
            var event = event("VN34-48", "của Đà Nẵng");
            event("VN34-91", "của An Giang");
            event("VN63-49", "của Quảng Nam trước đây");
            var moved = change(event, Map.of("province", province("VN34-91")), "chuyển đi");
            change(moved, Map.of("nameVi", "Hội thảo nơi khác"), "đã ở nơi khác");
            event("VN34-48", "lại của Đà Nẵng");

            assertThat(List.of(1, 2, 3, 4))
                    .extracting(each -> change(socket.next()).path("reason").asString())
                    .containsExactly("của Đà Nẵng", "của Quảng Nam trước đây", "chuyển đi", "lại của Đà Nẵng");
        }
    }

    @Test
    void whatHasLeftAProvinceSinceIsToldToThoseWhoHearOfItLate() {
        var event = event("VN34-48", "của Đà Nẵng");
        change(event, Map.of("province", province("VN34-91")), "chuyển đi");

        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of("after", before, "province", "48"));

            assertThat(List.of(1, 2))
                    .extracting(each -> change(socket.next()).path("reason").asString())
                    .containsExactly("của Đà Nẵng", "chuyển đi");
        }
    }

    @Test
    void theNetworkInMemoryTakesUpWhatWasWrittenForAnybody() throws InterruptedException {
        var country = Callers.asTheRegister(() -> jdbc.sql("select id from country where code = 'KM'")
                .query(Long.class)
                .single());
        assertThat(networks.around(country, 1, 10).nodes()).isNotEmpty();

        var partner = enter(
                RecordKind.PARTNER,
                Map.of("kind", "ENTERPRISE", "nameVi", nobodysName(), "country", country),
                "đối tác ở Comoros");
        assertThat(becomes(country, partner.id(), true)).isTrue();

        change(partner, Map.of("visibility", "INTERNAL"), "thôi công khai");
        assertThat(becomes(country, partner.id(), false)).isTrue();
    }

    /** Whether anybody comes to see, or no more to see, a neighbour of a record. */
    private boolean becomes(long record, GlobalId neighbour, boolean seen) throws InterruptedException {
        var end = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(end)) {
            var shown = networks.around(record, 1, 50).nodes().stream()
                    .map(NetworkNode::globalId)
                    .anyMatch(neighbour::equals);
            if (shown == seen) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }

    @Test
    void whatTheProductBroughtAlongIsHistoryAndNoNews() {
        var partner =
                Callers.asTheRegister(() -> jdbc.sql("""
                        select min(id) from partner where seed_key is not null
                          and not exists (select from change where change.record_id = partner.id)""").query(Long.class).single());
        var id = new GlobalId(RecordKind.PARTNER, partner);
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of("after", before));
            Callers.as(
                    OFFICER,
                    () -> writing.change(
                            id,
                            writing.read(id).orElseThrow().version(),
                            Map.of("noteVi", "Ghi chú thử"),
                            Evidence.because("lần sửa đầu")));

            var told = change(socket.next());
            assertThat(told.path("action").asString()).isEqualTo("CHANGED");
            assertThat(told.path("reason").asString()).isEqualTo("lần sửa đầu");
        }
    }

    @Test
    void whatIsInternalIsToldToThoseWhoMayKnow() {
        var token = Signed.in(tokens, jdbc, "nguoi-doc").secret();
        try (var anybody = Socket.ready(port);
                var signedIn = Socket.open(port).greet(Map.of("Authorization", "Bearer " + token));
                var byHeader =
                        Events.open(port, CHANGES, Map.of("after", before), "Authorization", "Bearer " + token)) {
            anybody.subscribe("1", CHANGES, Map.of("after", before));
            signedIn.subscribe("1", CHANGES, Map.of("after", before));
            enter(
                    RecordKind.PARTNER,
                    Map.of("kind", "ENTERPRISE", "nameVi", nobodysName(), "visibility", "INTERNAL"),
                    "nội bộ");
            enterPartner("công khai");

            assertThat(change(anybody.next()).path("reason").asString()).isEqualTo("công khai");
            assertThat(change(signedIn.next()).path("reason").asString()).isEqualTo("nội bộ");
            assertThat(change(signedIn.next()).path("reason").asString()).isEqualTo("công khai");
            assertThat(reasons(byHeader, 2)).containsExactly("nội bộ", "công khai");
        }
    }

    @Test
    void whoeverIsCutAgainAndAgainMissesNothingAndIsToldNothingTwice() throws Exception {
        int all = 200;
        var told = new ArrayList<String>();
        List<Future<?>> writers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int writer = 0; writer < 4; writer++) {
                writers.add(threads.submit(() -> {
                    for (int i = 0; i < all / 4; i++) {
                        enterPartner("một trong hai trăm");
                    }
                }));
            }
            var last = before;
            for (int turn = 0; told.size() < all; turn++) {
                var after = Map.of("after", last);
                int most = Math.min(7 + 13 * (turn % 3), all - told.size());
                told.addAll(turn % 2 == 0 ? overSocket(after, most) : overEvents(after, most));
                last = told.getLast();
            }
            for (var writer : writers) {
                writer.get();
            }
        }

        assertThat(told)
                .containsExactlyElementsOf(Callers.asTheRegister(() ->
                        jdbc
                                .sql("""
                                select id from change where id > :before and reason = 'một trong hai trăm' order by id""")
                                .param("before", ChangeKey.parse(before, "before"))
                                .query(Long.class)
                                .list()
                                .stream()
                                .map(ChangeKey::of)
                                .toList()))
                .hasSize(all);
    }

    @Test
    void theBellIsHeardAgainAfterItsConnectionIsLost() {
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, Map.of("after", before));
            assertThat(Callers.asTheRegister(
                            () -> jdbc.sql("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where application_name = 'caunoi-bell' and datname = current_database()""").query(Boolean.class).list()))
                    .isNotEmpty()
                    .doesNotContain(false);
            enterPartner("khi mất kết nối");
            enterPartner("sau đó");

            assertThat(change(socket.next()).path("reason").asString()).isEqualTo("khi mất kết nối");
            assertThat(change(socket.next()).path("reason").asString()).isEqualTo("sau đó");
        }
    }

    private List<String> overSocket(Map<String, String> after, int most) {
        var keys = new ArrayList<String>();
        try (var socket = Socket.ready(port)) {
            socket.subscribe("1", CHANGES, after);
            for (int i = 0; i < most; i++) {
                keys.add(change(socket.next()).path("key").asString());
            }
        }
        return keys;
    }

    private List<String> overEvents(Map<String, String> after, int most) {
        var keys = new ArrayList<String>();
        try (var events = Events.open(port, CHANGES, after)) {
            while (keys.size() < most) {
                var event = events.next();
                if (event.name().equals("next")) {
                    keys.add(change(event.json()).path("key").asString());
                }
            }
        }
        return keys;
    }

    private static List<String> reasons(Events events, int most) {
        var reasons = new ArrayList<String>();
        while (reasons.size() < most) {
            var event = events.next();
            if (event.name().equals("next")) {
                reasons.add(change(event.json()).path("reason").asString());
            }
        }
        return reasons;
    }

    /** The change in a message or in the data of an event. */
    private static JsonNode change(JsonNode told) {
        var result = told.has("payload") ? told.get("payload") : told;
        assertThat(result.path("errors").isMissingNode()).as(told.toString()).isTrue();
        return result.path("data").path("changes");
    }

    private Outcome.Saved event(String provinceKey, String reason) {
        return enter(
                RecordKind.EVENT,
                Map.of("kind", "SEMINAR", "nameVi", "Hội thảo theo dõi", "province", province(provinceKey)),
                reason);
    }

    private String newest() {
        return ChangeKey.of(Callers.asTheRegister(history::newest));
    }
}
