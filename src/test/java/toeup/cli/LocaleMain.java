package toeup.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import toeup.plan.Settings;
import toeup.session.Checks;
import toeup.session.Counted;
import toeup.session.Sitting;
import toeup.session.SittingEffect;
import toeup.session.Spot;
import toeup.store.Access;
import toeup.store.Ids;
import toeup.store.Journals;
import toeup.store.LocalDisk;
import toeup.store.Machine;
import toeup.store.Opened;
import toeup.store.Places;
import toeup.store.SettingsFile;
import toeup.store.Store;

/**
 * Makes every kind of file and of output in a folder, always at the same time and with the same names, so that only the
 * locale this runs in can make a difference; which one that is stands on standard output, with a number in its digits.
 */
public final class LocaleMain {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-23T09:15:04Z");

    private final Path folder;
    private final FakeTime time = new FakeTime(NOW, LONDON);
    private final Machine machine = new Machine(new LocalDisk(), time, new Ids(time, new Random(7)));
    private final Places places;
    private int outputs;

    private LocaleMain(Path folder) {
        this.folder = folder;
        this.places = Places.of(Map.of(), folder.resolve("home"), Optional.empty());
    }

    /** @param arguments an empty folder */
    public static void main(String[] arguments) throws IOException {
        new LocaleMain(Path.of(arguments[0])).makeAll();
        System.out.println(Locale.getDefault().toLanguageTag() + " " + String.format("%.1f", 1234.5));
    }

    private void makeAll() throws IOException {
        Files.createDirectories(folder.resolve("home"));
        for (String command : List.of("list", "list --json", "list --category stretching", "show calf-stretch",
                "show toe-tapping --figure --size 30x12", "status", "patients add I-7", "patients add B2")) {
            run(command.split(" "));
        }
        train();
        for (String command : List.of("log ball-lifts", "log calf-stretch --on 2026-11-21", "log heel-to-toe-walk", "records",
                "records --json", "progress", "progress --json --days 1000", "status", "log ball-lifts --on 1.2.2026")) {
            run((command + " --patient I-7").split(" "));
        }
        run("records", "fix", someRecord(), "--pain", "3", "--patient", "I-7");
        String zip = folder.resolve("one.zip").toString();
        run("backup", zip);
        run("restore", zip, "--check");
        run("backup", "--daily", folder.toString());
        for (String command : List.of("patients", "records --all --json --patient I-7", "doctor", "log --help",
                "patients erase b2 --yes B2", "progress --days x")) {
            run(command.split(" "));
        }
    }

    private String someRecord() throws IOException {
        try (Stream<Path> files = Files.walk(places.data())) {
            String name = files.filter(file -> file.toString().contains("/records/") && file.toString().endsWith(".json"))
                .sorted().findFirst().orElseThrow().getFileName().toString();
            return name.substring(0, name.indexOf('.'));
        }
    }

    private void run(String... command) throws IOException {
        outputs++;
        Path file = Files.createDirectories(folder.resolve("outputs")).resolve(outputs + " " + command[0]);
        try (OutputStream all = Files.newOutputStream(file);
             PrintStream out = new PrintStream(all, false, StandardCharsets.UTF_8)) {
            int code = Commands.run(command, new CliContext(CommandLineTest.PROGRAM, () -> "1.2.3", folder.resolve("home"),
                Map.of("PATH", "", "TERM", "xterm"), machine, () -> LONDON, out, out, Optional::empty, (launch, look) -> 0,
                question -> Optional.empty()));
            out.println(code);
        }
        time.advance(Duration.ofMinutes(7));
    }

    /** One exercise is done, the session is answered, and another exercise is under way when the program ends. */
    private void train() {
        Store store = ((Opened.Ready) Store.open(places, Access.WRITE, machine)).store();
        UUID patient = store.patients().get(0).id();
        new SettingsFile(places, machine).save(Settings.USUAL.withFrames(10).withBand(false));
        var exercising = new Exercising();
        var keeper = new SessionKeeper(store, new Journals(places, machine), machine.ids(), time, new Drafts(time, () -> LONDON));
        var checks = new Checks(false, false, true, OptionalInt.of(1));
        keeper.opened(patient, checks);
        begin(keeper, exercising, patient);
        var result = Sitting.keepUnfinished(exercising.assignment, exercising.run());
        keeper.ended(result);
        keeper.finished(result);
        begin(keeper, exercising, patient);
        keeper.closed(new SittingEffect.Closed(checks, OptionalInt.of(4), Optional.of("İ ı ß ١ ๑"), Optional.of(false), false));
    }

    private void begin(SessionKeeper keeper, Exercising exercising, UUID patient) {
        keeper.began(patient, Exercising.PROFILE, Optional.empty(), exercising.assignment, exercising.run());
        for (int repetition = 1; repetition <= 2; repetition++) {
            time.advance(Duration.ofMillis(7_654));
            keeper.keep(new Counted(new Spot(1, Optional.empty(), Optional.empty(), repetition), Duration.ofMillis(2_345), false));
        }
    }
}
