package vn.caunoi;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The Chromium that browser tests use: this machine's, else one that the build fetches. There is no test without. */
final class Chromium {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            // Nothing outside can be reached: a page that tries to is told of by PageProblems.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
    private static final String PACKAGE = "@sparticuz/chromium@153";

    private Chromium() {}

    /** The first Chromium that can be had and runs. */
    static Browser launch(Playwright playwright) {
        for (Supplier<Optional<LaunchOptions>> source : List.<Supplier<Optional<LaunchOptions>>>of(
                Chromium::installed, Chromium::fromSystemPackages, Chromium::fromPlaywright, Chromium::fromNpm)) {
            var options = source.get();
            if (options.isPresent()) {
                try {
                    return playwright
                            .chromium()
                            .launch(options.get().setArgs(ARGUMENTS).setHeadless(true));
                } catch (PlaywrightException e) {
                    // It lacks a library or is only a stub: the next one may do.
                }
            }
        }
        throw new IllegalStateException("No Chromium runs here, neither from PATH, apt-get, Playwright nor npm ("
                + PACKAGE + "): install one, for example with «apt-get install chromium».");
    }

    private static Optional<LaunchOptions> installed() {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .map(Path::of)
                                .flatMap(folder -> Stream.of(
                                                "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                                        .map(folder::resolve)),
                        Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new LaunchOptions().setExecutablePath(program));
    }

    private static Optional<LaunchOptions> fromSystemPackages() {
        if (!System.getProperty("user.name").equals("root")
                || run("apt-get", "--version").isEmpty()) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return installed();
    }

    private static Optional<LaunchOptions> fromPlaywright() {
        var command = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        command.command().addAll(List.of("install", "chromium"));
        return run(command).map(installed -> new LaunchOptions());
    }

    /** The package carries a Chromium and some system libraries, which its own code unpacks for the asking. */
    private static Optional<LaunchOptions> fromNpm() {
        var folder = Path.of("target", "chromium").toAbsolutePath();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Optional.empty();
        }
        if (run("npm", "install", "--prefix", folder.toString(), "--no-save", "--no-audit", "--no-fund", PACKAGE)
                .isEmpty()) {
            return Optional.empty();
        }
        var unpack = new ProcessBuilder(
                        "node",
                        "--input-type=module",
                        "--eval",
                        "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath())")
                .directory(folder.toFile());
        unpack.environment().put("TMPDIR", folder.toString());
        unpack.environment().put("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs22.x");
        var environment = new HashMap<>(System.getenv());
        environment.put("LD_LIBRARY_PATH", folder.resolve("al2023/lib").toString());
        return run(unpack)
                .map(program -> new LaunchOptions()
                        .setExecutablePath(Path.of(program.strip()))
                        .setEnv(environment));
    }

    private static Optional<String> run(String... command) {
        return run(new ProcessBuilder(command));
    }

    /** What the command wrote, if it ended well. */
    private static Optional<String> run(ProcessBuilder command) {
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            var process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0
                    ? Optional.of(output)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
