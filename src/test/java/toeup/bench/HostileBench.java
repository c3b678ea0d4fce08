package toeup.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import toeup.store.Bombs;
import toeup.tmux.Scratch;

/** How long files hold the program up that are made to do so, in this very JVM. */
final class HostileBench {
    private final int runs;

    HostileBench(int runs) {
        this.runs = runs;
    }

    /** Each number is that of the file that took longest. */
    List<Finding> measure() {
        try {
            Path folder = Files.createTempDirectory("hostile");
            try {
                Bombs bombs = new Bombs(folder);
                double[] worst = IntStream.range(0, runs).mapToDouble(run -> each(bombs).max().orElseThrow()).toArray();
                return List.of(Finding.of(Jdk.running(), "Refusing a hostile file, worst", "ms", Series.of(worst)).atMost(200));
            } finally {
                Scratch.delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static DoubleStream each(Bombs bombs) {
        return bombs.names().stream().mapToDouble(what -> bombs.refuse(what).ms());
    }
}
