package toeup.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import toeup.progress.ExerciseRecord;
import toeup.store.Access;
import toeup.store.Found;
import toeup.store.Journals;
import toeup.store.LeftBehind;
import toeup.store.Machine;
import toeup.store.Opened;
import toeup.store.Places;
import toeup.store.Store;
import toeup.store.Trouble;
import toeup.tmux.Checkout;
import toeup.tmux.Scratch;
import toeup.tmux.Tools;

/** Somebody's home folder, and the packaged program in it. */
final class Home {
    /** Right foot, not numb, not new, seen by a doctor, only sitting, no fall, toes lift. */
    static final String FIRST_PAGES = "\n".repeat(11) + "2\n4\n2\n2\n1\n2\n3\n\n";
    /** All is well, the count is right, pain 2. */
    static final String EXERCISE = "1\n1\n2\n";
    private static final String TIME_SCALE = "100";

    private final Path folder;
    private final Path asBegun;

    /** @param folder not there yet, and nothing stands beside it */
    Home(Path folder) {
        this.folder = folder;
        this.asBegun = folder.resolveSibling(folder.getFileName() + ".begun");
    }

    Path folder() {
        return folder;
    }

    Places places() {
        return Places.of(Map.of(), folder, Optional.empty());
    }

    /** Lets a patient answer the first pages, and remembers the folder as it is then. */
    Home begun() {
        make(folder);
        Tools.Ran ran = run(FIRST_PAGES, "--plain");
        assertEquals(0, ran.exitCode(), ran.output());
        copy(folder, asBegun);
        return this;
    }

    /** Puts everything back to how it was when it was remembered. */
    Home anew() {
        Scratch.delete(folder);
        copy(asBegun, folder);
        return this;
    }

    /**
     * The command that starts the program with its usual flags; the shell around it would only add calls of its own.
     *
     * @param typed what is typed into it
     */
    ProcessBuilder command(String typed, String... arguments) {
        List<String> words = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" <\"$0\"", input(typed).toString()));
        words.addAll(talkedTo(arguments).command());
        return inItsEnvironment(new ProcessBuilder(words));
    }

    /** The same, for a program into which is typed while it runs. */
    ProcessBuilder talkedTo(String... arguments) {
        List<String> words = new ArrayList<>(program());
        words.addAll(List.of(arguments));
        return inItsEnvironment(new ProcessBuilder(words));
    }

    /** Nothing of the environment of the tests, and clocks that run fast. */
    ProcessBuilder inItsEnvironment(ProcessBuilder builder) {
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of("HOME", folder.toString(), "PATH", System.getenv("PATH"), "LANG", "C.UTF-8",
            "TERM", "xterm", "TOEUP_TIME_SCALE", TIME_SCALE));
        return builder;
    }

    static List<String> program() {
        Path checkout = Checkout.real();
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xms8m", "-Xmx64m", "-Dtoeup.home=" + checkout, "-jar",
            checkout.resolve("target/toeup.jar").toString());
    }

    Tools.Ran run(String typed, String... arguments) {
        return Tools.run(command(typed, arguments));
    }

    /** Beside the home folder, so that no call about it is taken for one about data. */
    private Path input(String typed) {
        try {
            return Files.writeString(folder.resolveSibling(folder.getFileName() + ".typed"), typed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a clean start finds. */
    record Next(List<ExerciseRecord> records, List<LeftBehind> unfinished) {
        boolean has(int count) {
            return records.size() == count;
        }
    }

    /** Starts again without any fault: nothing is damaged, and nothing waits that could be saved. */
    Next next(String fault) {
        List<Trouble> troubles = new ArrayList<>();
        Opened opened = Store.open(places(), Access.WRITE, Machine.real());
        Store store = assertInstanceOf(Opened.Ready.class, opened, fault).store();
        troubles.addAll(store.deliverSpool());
        List<LeftBehind> left = new Journals(places(), Machine.real()).leftBehind(store, troubles::add);
        List<ExerciseRecord> records = new ArrayList<>();
        store.patients(troubles::add).forEach(patient -> {
            Found<ExerciseRecord> found = store.records(patient.id());
            troubles.addAll(found.troubles());
            assertEquals(List.of(), found.rivals(), fault);
            records.addAll(found.values());
        });
        assertEquals(List.of(), troubles, fault);
        return new Next(records, left);
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
