package vn.caunoi.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Somebody else's office: LibreOffice, where it is installed. */
public final class Office {

    private Office() {}

    /** Word files as LibreOffice prints them; a test that asks is skipped, and says so, where there is none. */
    public static Map<String, byte[]> printed(Map<String, byte[]> files) throws IOException, InterruptedException {
        Assumptions.assumeTrue(installed(), "LibreOffice is not installed: nobody else opens the Word file");
        var folder = Files.createTempDirectory("office");
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (var file : files.entrySet()) {
            command.add(Files.write(folder.resolve(file.getKey() + ".docx"), file.getValue())
                    .toString());
        }
        var office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        if (!office.waitFor(5, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new IOException("LibreOffice does not come to an end");
        }
        var printed = new LinkedHashMap<String, byte[]>();
        for (var name : files.keySet()) {
            printed.put(name, Files.readAllBytes(folder.resolve(name + ".pdf")));
        }
        return printed;
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
