package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import toeup.plan.Programme;
import toeup.progress.ExerciseRecord;
import toeup.store.Access;
import toeup.store.Ids;
import toeup.store.LocalDisk;
import toeup.store.Machine;
import toeup.store.Opened;
import toeup.store.Patient;
import toeup.store.Places;
import toeup.store.Store;

/** Runs commands as a shell would, in a world of their own: a temporary home and data folder, and a fixed day. */
abstract class CommandLineTest {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Path PROGRAM = Path.of(System.getProperty("toeup.home", "."));
    /** No file of a test is from about then, so none can pass for one that is still arriving. */
    static final Instant LONG_AGO = Instant.parse("2001-01-01T12:00:00Z");

    @TempDir Path home;
    final Map<String, String> environment = new HashMap<>();
    final List<Launch> launched = new ArrayList<>();
    final List<Launch.Look> looks = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    Optional<String> answer = Optional.empty();
    Optional<CliContext.TerminalSize> terminal = Optional.empty();
    Instant now = Instant.parse("2026-11-23T09:15:04Z");
    Path program = PROGRAM;

    /** What a command left behind. */
    record Ran(int exit, String out, String err) {
        Ran prints(String expected) {
            assertEquals(expected, out + (err.isEmpty() ? "" : "ERR " + err));
            return this;
        }

        void exits(ExitCode expected) {
            assertEquals(expected.code(), exit, () -> out + err);
        }

        /** Exits so, prints nothing, and says one line. */
        void refuses(ExitCode expected, String line) {
            assertEquals(line + "\n", err);
            assertEquals("", out);
            assertEquals(expected.code(), exit);
        }
    }

    Ran run(String... args) {
        var out = new ByteArrayOutputStream();
        Ran ran = run(out, args);
        return new Ran(ran.exit(), out.toString(StandardCharsets.UTF_8), ran.err());
    }

    /** With another standard output, of which nothing is read. */
    Ran run(OutputStream out, String... args) {
        var err = new ByteArrayOutputStream();
        int exit = Commands.run(args, new CliContext(program, () -> "1.2.3", home, environment, machine(), () -> LONDON,
            new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8),
            () -> terminal, this::launch, this::ask));
        return new Ran(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    /** From here on, commands read a copy of what ships, to be changed. */
    void copyProgram() throws IOException {
        Path from = program.resolve("data");
        program = home.resolve("program");
        try (var all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = program.resolve("data").resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target);
            }
        }
    }

    int launch(Launch launch, Launch.Look look) {
        launched.add(launch);
        looks.add(look);
        return 0;
    }

    /** Nobody sits at the terminal unless an answer is laid ready. */
    Optional<String> ask(String question) {
        asked.add(question);
        return answer;
    }

    Machine machine() {
        Clock clock = Clock.fixed(now, LONDON);
        return new Machine(new LocalDisk(), clock, new Ids(clock, new SecureRandom()));
    }

    Path data() {
        return Places.of(environment, home, Optional.empty()).data();
    }

    Store store() {
        Opened opened = Store.open(Places.of(environment, home, Optional.empty()), Access.WRITE, machine());
        return ((Opened.Ready) opened).store();
    }

    /** Adds a patient. */
    void add(String code) {
        run("patients", "add", code).exits(ExitCode.FINE);
    }

    /** The records of the first patient. */
    List<ExerciseRecord> records() {
        return store().records(store().patients().get(0).id()).values();
    }

    /** Takes everything out of the programme. */
    void emptyProgramme() {
        Patient patient = store().patients().get(0);
        store().saveProgramme(patient.id(), new Programme(List.of()), store().programme(patient.id()));
    }

    /** The data folder's files of a kind, such as records, by name. */
    List<Path> files(String kind) throws IOException {
        try (var all = Files.walk(data())) {
            return all.filter(path -> Files.isRegularFile(path) && path.toString().contains("/" + kind + "/"))
                .sorted().toList();
        }
    }
}
