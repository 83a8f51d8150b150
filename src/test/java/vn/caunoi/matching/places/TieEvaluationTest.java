package vn.caunoi.matching.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evaluation as its command runs it, on a network whose figures can be reckoned by hand. */
class TieEvaluationTest {

    @TempDir
    private Path folder;

    /** Kept back: A with C. From A, D shares two partners and C one; from C, A and D share one each. */
    @BeforeEach
    void drawNetwork() throws IOException {
        write(
                "nodes.csv",
                "node_id,name,country,lat,lon\nA,A,NA,,\nB,B,OM,,\nC,C,PA,,\nD,D,QA,,\nE,E,RA,,\nF,F,SA,,\n");
        write("training.csv", "a_id,b_id\nA,B\nA,F\nB,C\nB,D\nF,D\n");
        write("test.csv", "a_id,b_id\nC,A\n");
    }

    @Test
    void theFiguresAreThoseReckonedByHand() throws Exception {
        var printed = evaluate();

        assertThat(printed).contains("6 places, 5 ties to learn from, 1 kept back");
        // Among 3 places from A and 4 from C: ((1 + 1/2 + 1/3) / 3 + (1 + 1/2 + 1/3 + 1/4) / 4) / 2.
        assertThat(printed).contains("| **All** (2) | Random | 0.5660 | 0.2917 | 1.0000 | 1.0000 | 0.500 |");
        // Second from A; from C, A shares the first three ranks with D and F.
        assertThat(printed).contains("|  | Degree | 0.5000 [0.5000–0.5000] | 0.0000 | 1.0000 [1.0000–1.0000] |");
        // Second from A, first and a half from C.
        assertThat(printed)
                .contains("|  | Common neighbours | 0.5833 [0.5833–0.5833] | 0.0000 | 1.0000 [1.0000–1.0000] | 1.0000 |"
                        + " 0.667 |");
        assertThat(printed).contains("| Ours |", "Hits@10", "times PageRank's");
    }

    @Test
    void theSameSeedPrintsTheSame() throws Exception {
        assertThat(evaluate()).isEqualTo(evaluate());
    }

    @Test
    void anAbsentFileIsSaidPlainly() throws Exception {
        Files.delete(folder.resolve("test.csv"));

        assertThat(evaluate()).contains("Nothing was evaluated: there is no", "test.csv", "-Devaluation.test=");
    }

    @Test
    void aFileThatIsWrongIsNamedWithItsLine() throws Exception {
        write("test.csv", "a_id,b_id\nC,X\n");

        assertThat(evaluate())
                .contains("Nothing was evaluated: test.csv, line 2, column b_id: no place has the id \"X\"");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String evaluate() throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-Devaluation.nodes=" + folder.resolve("nodes.csv"),
                        "-Devaluation.training=" + folder.resolve("training.csv"),
                        "-Devaluation.test=" + folder.resolve("test.csv"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "src/evaluation/TieEvaluation.java"))
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        // A library says something of its own, with the time.
        return printed.lines().filter(line -> !line.contains(" INFO ")).collect(Collectors.joining("\n"));
    }
}
