package vn.caunoi.base.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the server's programs, which refuse to run as root, and keeps what they say in a file. */
final class ServerPrograms {
    private static final List<String> UNPRIVILEGED = List.of("unshare", "--user");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final PostgresBinaries binaries;
    private final Path home;
    private final Path output;
    private final List<String> prefix;

    ServerPrograms(PostgresBinaries binaries, Path home) {
        this.binaries = binaries;
        this.home = home;
        this.output = home.resolve("programs.log");
        this.prefix = prefix();
    }

    /** Whether the program ended well. */
    boolean run(String program, String... arguments) {
        if (prefix.equals(NOBODY)) {
            for (var folder : List.of(home, binaries.folder())) {
                succeeds(List.of("chown", "-R", "65534:65534", folder.toString()), Redirect.DISCARD);
            }
        }
        var command = new ArrayList<>(prefix);
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        return succeeds(command, Redirect.to(output.toFile()));
    }

    String said() {
        try {
            return Files.exists(output)
                    ? Files.readString(output, StandardCharsets.UTF_8).strip()
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * As root, a user name space of its own takes the privileges away and leaves the files' owner as it is. Where the
     * machine forbids that (some containers), the user nobody becomes the owner.
     */
    private static List<String> prefix() {
        if (!System.getProperty("os.name").equals("Linux") || !isRoot()) {
            return List.of();
        }
        var probe = new ArrayList<>(UNPRIVILEGED);
        probe.add("true");
        return succeeds(probe, Redirect.DISCARD) ? UNPRIVILEGED : NOBODY;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid && uid == 0;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean succeeds(List<String> command, Redirect output) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        // The server's language and time zone are ours to set, not the caller's environment's.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_MESSAGES", "C");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(15, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted while running " + command.getFirst(), e));
        }
    }
}
