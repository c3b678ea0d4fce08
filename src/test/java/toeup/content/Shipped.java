package toeup.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The data that ships with the program. */
final class Shipped {
    static final Path DATA = Path.of(System.getProperty("toeup.home", ""), "data");
    static final String ENGLISH = "en";

    private Shipped() {}

    static Content content() {
        return Content.in(DATA, ENGLISH);
    }

    /** Copies all of it into an empty folder, to be changed there. */
    static void copyTo(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(DATA)) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Path to = folder.resolve(DATA.relativize(from).toString());
                if (Files.isDirectory(from)) Files.createDirectories(to);
                else Files.copy(from, to);
            }
        }
    }
}
