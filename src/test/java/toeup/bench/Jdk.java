package toeup.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK to measure with.
 *
 * @param version such as 17.0.15
 */
record Jdk(Path home, String version) {
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(?:1\\.)?(\\d+)(.*)\"");
    private static final int LEAST = 17;
    private static final int HAS_AOT_CACHE = 25;

    /** One of the versions 17 to 24, the one that runs this if it is such, and the newest from 25 on, if there are. */
    static List<Jdk> found() {
        List<Jdk> all = new ArrayList<>(List.of(running()));
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> folders = Files.list(INSTALLED)) {
                folders.sorted().forEach(folder -> at(folder).ifPresent(all::add));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Optional<Jdk> old = all.stream().filter(jdk -> jdk.number() >= LEAST && !jdk.isNew()).findFirst();
        Optional<Jdk> newest = all.stream().filter(Jdk::isNew).max(Comparator.comparing(Jdk::number));
        return Stream.concat(old.stream(), newest.stream()).toList();
    }

    /** The one that runs this. */
    static Jdk running() {
        return at(Path.of(System.getProperty("java.home"))).orElseThrow();
    }

    /** Empty if there is none in this folder. */
    static Optional<Jdk> at(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() && Files.isExecutable(home.resolve("bin/java"))
                ? Optional.of(new Jdk(home.toRealPath(), version.group(1) + version.group(2))) : Optional.empty();
        } catch (IOException noJdk) {
            return Optional.empty();
        }
    }

    int number() {
        return Integer.parseInt(version.replaceAll("\\D.*", ""));
    }

    /** Whether the budgets of the newer JDKs hold. */
    boolean isNew() {
        return number() >= HAS_AOT_CACHE;
    }

    String java() {
        return home.resolve("bin/java").toString();
    }
}
