package toeup.tmux;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders of programs that are tried. */
public final class Scratch {
    private Scratch() {}

    /** Deletes a folder with all in it, again and again if need be: a program that is just being ended may still write. */
    public static void delete(Path folder) {
        Waiting.until(() -> deleted(folder), () -> folder + " is deleted");
    }

    private static Optional<Boolean> deleted(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return Optional.of(true);
        } catch (IOException | UncheckedIOException changedMeanwhile) {
            return Optional.empty();
        }
    }
}
