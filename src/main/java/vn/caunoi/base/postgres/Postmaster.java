package vn.caunoi.base.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server process that a data folder's {@code postmaster.pid} speaks of. */
final class Postmaster {

    private Postmaster() {}

    /** Whether that process still lives and is a server on this very data, not a newer process of the same number. */
    static boolean runsOn(Path data, Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return false;
        }
        long pid;
        try {
            pid = Long.parseLong(lines.getFirst().strip());
        } catch (NumberFormatException e) {
            return false;
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> worksIn(data, process))
                .isPresent();
    }

    /** A server works in its data folder; the system tells, save of a dead process that nobody has buried yet. */
    private static boolean worksIn(Path data, ProcessHandle process) {
        if (Files.exists(Path.of("/proc/self/cwd"))) {
            try {
                return Files.isSameFile(Path.of("/proc", String.valueOf(process.pid()), "cwd"), data);
            } catch (IOException e) {
                return false;
            }
        }
        return process.info()
                .commandLine()
                .map(line -> line.contains(data.toString()))
                .orElse(true);
    }
}
