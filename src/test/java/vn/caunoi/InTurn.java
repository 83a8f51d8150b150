package vn.caunoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** The JVMs of the tests run side by side; what they share on this machine, they make ready one after the other. */
public final class InTurn {

    private InTurn() {}

    /** What the work gives, done while no other JVM does work of this name. */
    public static <T> T inTurn(String name, Supplier<T> work) {
        try (var file = FileChannel.open(
                        Files.createDirectories(Path.of("target")).resolve(name + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var turn = file.lock()) {
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
