package vn.caunoi.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Somebody else's office: LibreOffice, where it is installed. */
public final class Office {

    private Office() {}

    /** The Word file as LibreOffice prints it; a test that asks is skipped, and says so, where there is none. */
    public static byte[] printed(byte[] word) throws IOException, InterruptedException {
        Assumptions.assumeTrue(installed(), "LibreOffice is not installed: nobody else opens the Word file");
        var folder = Files.createTempDirectory("office");
        var file = Files.write(folder.resolve("paper.docx"), word);
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        if (!office.waitFor(2, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new IOException("LibreOffice does not come to an end");
        }
        return Files.readAllBytes(folder.resolve("paper.pdf"));
    }

    private static boolean installed() {
        for (var folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, "soffice"))) {
                return true;
            }
        }
        return false;
    }
}
