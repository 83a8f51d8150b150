package benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a database of the product's own with a network of the size that the budgets speak of, asks the product over
 * HTTP, and prints what it took. See docs/benchmarks.md.
 */
final class NetworkBenchmark {

    private static final Path HOME = Path.of(System.getProperty("benchmark.home", "target/benchmark"));
    private static final long SEED = Long.getLong("benchmark.seed", 1);
    private static final String ASKED = System.getProperty("benchmark.ask", "all");
    private static final int PORT = Integer.getInteger("benchmark.port", 8190);
    private static final int CALLERS = Integer.getInteger("benchmark.callers", 16);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warm-up", 40));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 30));

    private NetworkBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        fill();
        if (ASKED.equals("matches")) {
            matches();
            return;
        }
        var without = heapWithoutNetwork();
        try (var product = Product.start(HOME, PORT, List.of())) {
            System.out.println(product.awaits("Read the network:"));
            var with = product.heapAfterCollection();
            System.out.printf(
                    "Heap after a collection: %d MB without the network, %d MB with it: the network takes %d MB%n",
                    without >> 20, with >> 20, (with - without) >> 20);
            var questions = questions();
            questions.forEach(Questions::describe);
            var load = new Load(PORT, product);
            for (var asked : questions) {
                load.run(asked, CALLERS, WARM_UP);
            }
            for (var asked : questions) {
                load.run(asked, 1, MEASURED).print();
                load.run(asked, CALLERS, MEASURED).print();
            }
            System.out.printf("Heap after a collection, at the end: %d MB%n", product.heapAfterCollection() >> 20);
        }
    }

    /** Matching alone, which does not need the network. */
    private static void matches() throws Exception {
        try (var product = Product.start(HOME, PORT, List.of("--caunoi.network.most-facts=0"))) {
            var questions = questions().getFirst();
            questions.describe();
            var load = new Load(PORT, product);
            System.out.print("The first answer after the start: ");
            load.run(questions, 1, Duration.ofMillis(200)).print();
            load.run(questions, CALLERS, WARM_UP);
            load.run(questions, 1, MEASURED).print();
            load.run(questions, CALLERS, MEASURED).print();
        }
    }

    /** Once for each size and seed; the folder keeps it for the next run. */
    private static void fill() throws Exception {
        var size = new Filling.Size(
                Long.getLong("benchmark.partners", 500_000),
                Long.getLong("benchmark.agreements", 1_000_000),
                Long.getLong("benchmark.events", 1_000_000),
                SEED);
        var filled = HOME.resolve("filled");
        if (Files.exists(filled)) {
            if (!Files.readString(filled).equals(size.toString())) {
                throw new IllegalStateException("%s holds another network: %s. Remove it or name another folder."
                        .formatted(HOME, Files.readString(filled)));
            }
            System.out.println("Filled before: " + size);
            return;
        }
        try (var product = Product.start(HOME, PORT, List.of());
                var connection = product.database()) {
            Filling.of(connection, Path.of("src/benchmark/fill.sql"), size);
        }
        Files.writeString(filled, size.toString());
    }

    private static long heapWithoutNetwork() throws Exception {
        try (var product = Product.start(HOME, PORT, List.of("--caunoi.network.most-facts=0"))) {
            product.awaits("The network is read later");
            return product.heapAfterCollection();
        }
    }

    private static List<Questions> questions() throws SQLException {
        try (var connection = Product.database(HOME)) {
            var questions = new ArrayList<Questions>();
            if (ASKED.equals("all") || ASKED.equals("network")) {
                questions.add(Questions.network(connection, SEED));
            }
            if (ASKED.equals("all") || ASKED.equals("paths")) {
                questions.add(Questions.paths(connection, SEED));
            }
            if (ASKED.equals("all") || ASKED.equals("matches")) {
                questions.add(Questions.matches(connection, SEED));
            }
            return questions;
        }
    }
}
