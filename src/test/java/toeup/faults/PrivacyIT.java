package toeup.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import toeup.faults.Strace.Call;
import toeup.faults.Strace.Traced;

/** What others on the computer and in the network could learn of a day of the real program: nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivacyIT {
    private static final String NETWORK = "%network";
    private static final String INTERNET = "AF_INET";
    private static final Pattern FAMILY = Pattern.compile("AF_\\w+");
    /** The folder that a name stands in, if it is a held one, and the name. */
    private static final Pattern FOR_WRITING =
        Pattern.compile("^(?:\\d+<([^>]+)>, )?.*?\"([^\"]+)\", .*(O_WRONLY|O_RDWR|O_CREAT)");
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16}|\\b[0-9a-f]{8}\\b|\\d{4}-\\d\\d(-\\d\\d)?";

    private final Map<Step, Traced> day = new LinkedHashMap<>();
    private Path folder;

    @BeforeAll
    void run(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Home home = new Home(Files.createDirectory(folder.resolve("home")));
        for (Step step : Step.all(Files.createDirectory(folder.resolve("backups")))) {
            Traced traced = Strace.run(step.in(home), NETWORK + ",openat,execve,?flock,fcntl");
            Complaints.assertNoTrace(traced.ran().output(), step.toString());
            assertTrue(List.of(0, 10).contains(traced.ran().exitCode()), () -> step + ": " + traced.ran());
            day.put(step, traced);
        }
    }

    private static List<Call> internet(Traced traced) {
        return traced.calls().stream().filter(call -> call.text().contains(INTERNET)).toList();
    }

    /** How often a JVM that only opens a file asks which kinds of internet sockets there could be: its own habit. */
    private int habit() {
        return internet(Strace.run(new ProcessBuilder(Home.program().get(0), "-cp", System.getProperty("java.class.path"),
            FileMain.class.getName(), folder.resolve("home.typed").toString()), NETWORK)).size();
    }

    @Test
    void no_internet_socket_is_ever_given_an_address() {
        Map<String, Integer> families = new TreeMap<>();
        int habit = habit();
        day.forEach((step, traced) -> {
            for (Call call : traced.calls()) {
                Matcher family = FAMILY.matcher(call.text());
                if (call.name().startsWith("socket") && family.find()) families.merge(family.group(), 1, Integer::sum);
            }
            internet(traced).forEach(call -> assertEquals("socket", call.name(), () -> step + ": " + call));
            assertTrue(internet(traced).size() <= habit, () -> step + ": " + internet(traced));
        });
        System.out.println("sockets in " + day.size() + " commands, by family: " + families + "; those of the internet "
            + "are the JVM's own asking what there is, at most " + habit + " each start; given an address: 0");
    }

    @Test
    void this_test_sees_an_internet_socket_with_an_address() {
        var bash = new ProcessBuilder("bash", "-c", "exec 3<>/dev/udp/127.0.0.1/9");
        assertTrue(internet(Strace.run(bash, NETWORK)).stream().anyMatch(call -> call.name().equals("connect")));
    }

    @Test
    void no_lock_is_ever_taken_so_that_none_can_fail() {
        Pattern lock = Pattern.compile("F_(OFD_)?(SETLK|SETLKW|GETLK)|LOCK_");
        day.forEach((step, traced) -> traced.calls().forEach(call ->
            assertFalse(lock.matcher(call.text()).find(), () -> step + ": " + call)));
    }

    @Test
    void nothing_is_written_but_in_the_users_folders_and_no_program_is_told_who_the_patient_is() {
        Set<String> written = new TreeSet<>();
        day.forEach((step, traced) -> {
            for (Call call : traced.calls()) {
                Matcher file = FOR_WRITING.matcher(call.text());
                if (call.name().equals("openat") && file.find()) {
                    written.add(file.group(1) == null ? file.group(2) : file.group(1) + "/" + file.group(2));
                }
                // The one who types a code on the command line knows it; programs started by ours do not.
                boolean ours = call.text().contains("toeup.jar") && !Step.isTold(String.join(" ", step.words()));
                if (call.name().equals("execve") && (ours || !call.text().contains("toeup.jar"))) {
                    assertFalse(Step.isTold(call.text()), () -> step + ": " + call);
                }
            }
        });
        assertEquals(List.of(), written.stream()
            .filter(file -> !file.startsWith(folder + "/") && !file.matches("/(dev|proc)/.*")).toList());
        System.out.println("files written in a day: " + written.size() + ", outside the user's folders: 0");
    }

    @Test
    void code_and_note_stand_in_the_data_and_nowhere_else() throws IOException {
        Set<String> holding = new TreeSet<>();
        for (Path file : files()) {
            Path name = folder.relativize(file);
            assertFalse(Step.isTold(name.toString()), name.toString());
            if (Step.isTold(Files.readString(file, StandardCharsets.ISO_8859_1))) {
                holding.add(name.toString().replaceAll(ID, "*"));
            }
        }
        // The index has the patients' codes, as the README says; a backup is a copy of the data.
        assertEquals(Set.of("backups/all.zip", "backups/toeup-daily-*-*.zip", "home/.local/share/toeup/patients/*/profile/*.json",
            "home/.local/share/toeup/patients/*/sessions/*/*.json", "home/.cache/toeup/*/index/patients"), holding);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
