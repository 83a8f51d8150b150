package vn.caunoi.following;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Scheduler;

/** One answer on its way as server-sent events, with a comment whenever nothing else was said for a while. */
final class EventStream {

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
            sends.cancel();
        }
        over.run();
    }

    private final class Sending extends BaseSubscriber<Map<String, Object>> {

        private final SseBuilder to;

        Sending(SseBuilder to) {
            this.to = to;
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
            try {
                if (result == STILL_HERE) {
                    to.comment("");
                    to.send();
                } else {
                    to.event("next");
                    to.data(result);
                }
                request(1);
            } catch (IOException gone) {
                cancel();
                to.error(gone);
                over.run();
            }
        }

        @Override
        protected void hookOnError(Throwable failure) {
            over.run();
            to.error(failure);
        }

        @Override
        protected void hookOnComplete() {
            over.run();
            try {
                to.event("complete");
                to.data("");
                to.complete();
            } catch (IOException gone) {
                to.error(gone);
            }
        }
    }
}
