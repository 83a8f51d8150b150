package evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.base.Lang;
import vn.caunoi.matching.places.NetworkFiles;
import vn.caunoi.matching.places.NetworkReading;
import vn.caunoi.matching.places.TieModel;
import vn.caunoi.matching.places.TieNetwork;

/**
 * Asks every method for ties that were kept back from it and prints how well each did; or, told so, fits the weights of
 * ours to ties it keeps back itself. See docs/evaluation.md.
 */
final class TieEvaluation {

    private static final Path NODES = file("nodes", "../shared/data/eval/sister_nodes.csv");
    private static final Path TRAINING = file("training", "../shared/data/eval/sister_links_train.csv");
    private static final Path TEST = file("test", "../shared/data/eval/sister_links_valid.csv");
    private static final long SEED = Long.getLong("evaluation.seed", 1);
    private static final boolean FIT = Boolean.getBoolean("evaluation.fit");

    private TieEvaluation() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var missing = (FIT ? Stream.of(NODES, TRAINING) : Stream.of(NODES, TRAINING, TEST))
                .filter(file -> !Files.isReadable(file))
                .toList();
        if (!missing.isEmpty()) {
            System.out.println("Nothing was evaluated: there is no " + missing + ".\n"
                    + "Name the files with -Devaluation.nodes=…, -Devaluation.training=… and -Devaluation.test=….");
            System.exit(1);
        }
        var known = read(NetworkFiles.read(NODES, TRAINING));
        if (known.isEmpty()) {
            System.exit(1);
        }
        if (FIT) {
            Fitting.run(known.orElseThrow(), SEED, Path.of("src/main/resources/matching/tie-weights.csv"));
            return;
        }
        var keptBack = read(NetworkFiles.readTies(known.orElseThrow(), TEST));
        if (keptBack.isEmpty()) {
            System.exit(1);
        }
        evaluate(known.orElseThrow(), keptBack.orElseThrow());
    }

    private static void evaluate(TieNetwork known, TieNetwork keptBack) {
        var exam = new Exam(known, keptBack.ties());
        var baselines = new Baselines(known);
        var ours = TieModel.of(known);
        var methods = new ArrayList<>(baselines.all());
        methods.add(new Method(Table.OURS, ours::scores));
        System.out.printf(
                "%d places, %d ties to learn from, %d kept back, asked for in both directions.%n%n",
                known.size(), known.ties().size(), keptBack.ties().size());
        new Table(exam, methods, HardOthers.ofAll(exam, baselines), SEED).print();
    }

    private static Optional<TieNetwork> read(NetworkReading reading) {
        return switch (reading) {
            case NetworkReading.Network(TieNetwork network) -> Optional.of(network);
            case NetworkReading.Malformed malformed -> {
                System.out.println("Nothing was evaluated: " + malformed.text(Lang.EN));
                yield Optional.empty();
            }
        };
    }

    private static Path file(String name, String usual) {
        return Path.of(System.getProperty("evaluation." + name, usual));
    }
}
