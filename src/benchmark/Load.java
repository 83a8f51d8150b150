package benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Callers who each ask the next question as soon as they have read the answer to the last one. */
final class Load {

    private final URL address;
    private final Product product;

    Load(int port, Product product) throws IOException {
        System.setProperty("http.maxConnections", "64");
        this.address = URI.create("http://127.0.0.1:%d/graphql".formatted(port)).toURL();
        this.product = product;
    }

    /** How long one answer took; one that is no answer says why. */
    private record Answer(String about, long nanos, int bytes, String failure) {}

    /** What was measured. */
    record Figures(
            Questions questions, int callers, Duration took, List<Answer> answers, Duration product, Duration database,
            Duration here) {

        void print() {
            System.out.printf(
                    "%n%s, %d caller%s: %d answers in %d s, %.0f a second; processor time an answer: product %.2f ms,"
                            + " PostgreSQL %.2f ms, caller %.2f ms%n",
                    questions.name(),
                    callers,
                    callers == 1 ? "" : "s",
                    answers.size(),
                    took.toSeconds(),
                    answers.size() * 1e9 / took.toNanos(),
                    each(product),
                    each(database),
                    each(here));
            System.out.printf(
                    "%-42s %8s %8s %8s %8s %8s %9s%n", "", "answers", "p50 ms", "p95 ms", "p99 ms", "max ms", "kB");
            row("all", answers);
            var failed = answers.stream().filter(answer -> !answer.failure().isEmpty()).toList();
            if (!failed.isEmpty()) {
                System.out.printf("%d FAILED, the first: %s%n", failed.size(), failed.getFirst().failure());
            }
            Map<String, List<Answer>> about = new TreeMap<>();
            answers.forEach(answer ->
                    about.computeIfAbsent(answer.about(), none -> new ArrayList<>()).add(answer));
            about.forEach(Figures::row);
        }

        private double each(Duration time) {
            return time.toNanos() / 1e6 / answers.size();
        }

        private static void row(String about, List<Answer> answers) {
            var times = answers.stream().mapToLong(Answer::nanos).sorted().toArray();
            System.out.printf(
                    "%-42s %8d %8.1f %8.1f %8.1f %8.1f %9.1f%n",
                    about,
                    times.length,
                    at(times, 50),
                    at(times, 95),
                    at(times, 99),
                    times[times.length - 1] / 1e6,
                    answers.stream().mapToInt(Answer::bytes).average().orElse(0) / 1e3);
        }

        private static double at(long[] times, int percent) {
            return times[Math.min(times.length - 1, times.length * percent / 100)] / 1e6;
        }
    }

    Figures run(Questions questions, int callers, Duration time) throws InterruptedException {
        var next = new AtomicInteger();
        var answers = Collections.synchronizedList(new ArrayList<Answer>());
        var begun = System.nanoTime();
        var end = begun + time.toNanos();
        var product = this.product.worked();
        var database = this.product.databaseWorked();
        var here = here();
        var asking = new ArrayList<Thread>();
        for (int caller = 0; caller < callers; caller++) {
            asking.add(Thread.ofPlatform().start(() -> {
                var mine = new ArrayList<Answer>();
                while (System.nanoTime() < end) {
                    mine.add(ask(questions.of().get(next.getAndIncrement() % questions.of().size())));
                }
                answers.addAll(mine);
            }));
        }
        for (var caller : asking) {
            caller.join();
        }
        return new Figures(
                questions,
                callers,
                Duration.ofNanos(System.nanoTime() - begun),
                answers,
                this.product.worked().minus(product),
                this.product.databaseWorked().minus(database),
                here().minus(here));
    }

    private static Duration here() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Answer ask(Questions.Question question) {
        var begun = System.nanoTime();
        try {
            var connection = (HttpURLConnection) address.openConnection();
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(question.body().length);
            try (var out = connection.getOutputStream()) {
                out.write(question.body());
            }
            byte[] answer;
            try (var in = connection.getInputStream()) {
                answer = in.readAllBytes();
            }
            var took = System.nanoTime() - begun;
            var start = new String(answer, 0, Math.min(answer.length, 40), StandardCharsets.UTF_8);
            var answered = Stream.of("network\":{\"nodes\":[{", "paths\":[", "partnerMatches\":[{")
                    .anyMatch(kind -> start.startsWith("{\"data\":{\"" + kind));
            var failure = answered ? "" : new String(answer, 0, Math.min(answer.length, 400), StandardCharsets.UTF_8);
            return new Answer(question.about(), took, answer.length, failure);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
