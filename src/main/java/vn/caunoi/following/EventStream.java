package vn.caunoi.following;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Scheduler;

/** One answer on its way as server-sent events, with a comment whenever nothing else was said for a while. */
final class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final Map<String, Object> STILL_HERE = Map.of();

    private @Nullable Sending sending;
    private boolean cut;
    private Runnable over = () -> {};

    void whenOver(Runnable then) {
        over = then;
    }

    synchronized void run(SseBuilder to, Flux<Map<String, Object>> results, Duration keepAlive, Scheduler threads) {
        if (cut) {
            to.complete();
            return;
        }
        var sends = new Sending(to);
        sending = sends;
        to.onError(lost -> end());
        to.onTimeout(this::end);
        to.onComplete(this::end);
        var silence = Flux.interval(keepAlive).onBackpressureDrop().map(since -> STILL_HERE);
        results.materialize()
                .mergeWith(silence.map(Signal::next))
                .publishOn(threads, 1)
                .<Map<String, Object>>dematerialize()
                .subscribe(sends);
    }

    /** Ends it without a word, so that the client knows that there is more. */
    synchronized void cut() {
        cut = true;
        if (sending != null) {
            sending.cancel();
            sending.to.complete();
        }
        over.run();
    }

    private void end() {
        var sends = sending;
        if (sends != null) {
            sends.end();
        }
        over.run();
    }

    /**
     * Sends while the request lasts. The server uses the objects of a request again for the next one as soon as it has
     * told that this one is over: a piece still being written then would spoil that answer, so that telling waits for it.
     */
    private final class Sending extends BaseSubscriber<Map<String, Object>> {

        private final SseBuilder to;
        private final ReentrantLock writing = new ReentrantLock();
        private boolean ended;

        Sending(SseBuilder to) {
            this.to = to;
        }

        void end() {
            cancel();
            writing.lock();
            ended = true;
            writing.unlock();
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            send(STILL_HERE);
        }

        @Override
        protected void hookOnNext(Map<String, Object> result) {
            send(result);
        }

        private void send(Map<String, Object> result) {
            var written = result == STILL_HERE
                    ? write(() -> {
                        to.comment("");
                        to.send();
                    })
                    : write(() -> {
                        to.event("next");
                        to.data(result);
                    });
            if (written) {
                request(1);
            }
        }

        /** Whether the client is still there. If not, the server has seen it too and ends the request. */
        private boolean write(Piece piece) {
            writing.lock();
            try {
                if (!ended) {
                    piece.write();
                    return true;
                }
            } catch (IOException gone) {
                LOG.debug("A follower has gone: {}", gone.getMessage());
            } finally {
                writing.unlock();
            }
            cancel();
            over.run();
            return false;
        }

        @Override
        protected void hookOnError(Throwable failure) {
            over.run();
            to.error(failure);
        }

        @Override
        protected void hookOnComplete() {
            var written = write(() -> {
                to.event("complete");
                to.data("");
            });
            if (written) {
                over.run();
                to.complete();
            }
        }
    }

    /** Something that is written to the client. */
    private interface Piece {
        void write() throws IOException;
    }
}
