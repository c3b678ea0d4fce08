package toeup.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.LongRun;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/** What the real program writes belongs to its owner alone. */
class PermissionsIT {
    /** The one that takes no right away first: it is that of an ordinary run. */
    private static final List<String> UMASKS = List.of("000", "022", "077");
    /** What a program can leave behind. */
    private static final List<String> KINDS = List.of("FORMAT.json", "/profile/.*json", "/programme/.*json",
        "/records/.*json", "/sessions/.*json", "/quarantine/.*", "/journal/.*ndjson", "/spool/.*json", "error-.*log",
        "/index/patients", "known-folders.json", "all.zip", "toeup-.*zip");

    @TempDir Path folder;

    @Test
    void whatever_the_umask_files_and_folders_are_their_owners_alone() throws IOException {
        for (String umask : UMASKS.subList(0, LongRun.times(1, UMASKS.size()))) check(umask);
    }

    private void check(String umask) throws IOException {
        Path all = Files.createDirectory(folder.resolve(umask));
        Home home = new Home(all.resolve("home"));
        Path backups = Files.createDirectory(all.resolve("backups"));
        Path other = Files.createDirectory(all.resolve("other"));
        Files.createDirectory(home.folder());
        for (Step step : Step.all(backups)) run(umask, home, step.in(home).command());
        run(umask, home, List.of(Home.program().get(0), "-cp", System.getProperty("java.class.path"),
            "toeup.store.KindsMain", other.toString()));
        // What is known of patients is kept once their files are so old that a change would show in their time.
        Waiting.until(() -> {
            run(umask, home, new Step("", List.of("status")).in(home).command());
            return below(home.folder()).stream().filter(path -> path.endsWith("index/patients")).findFirst();
        }, () -> below(home.folder()).toString());
        int count = 0;
        Set<String> made = new TreeSet<>();
        for (Path top : List.of(home.folder(), backups, other)) {
            for (Path path : below(top)) {
                String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                assertEquals(Files.isDirectory(path) ? "rwx------" : "rw-------", mode, () -> umask + ": " + path);
                KINDS.stream().filter(kind -> path.toString().matches(".*" + kind)).forEach(made::add);
                count++;
            }
        }
        assertEquals(new TreeSet<>(KINDS), made, "every kind of file was made");
        System.out.println("umask " + umask + ": " + count + " files and folders of " + made.size()
            + " kinds, open to others: 0");
    }

    private static void run(String umask, Home home, List<String> command) {
        List<String> words = new ArrayList<>(List.of("sh", "-c", "umask " + umask + " && exec \"$@\"", "sh"));
        words.addAll(command);
        Tools.Ran ran = Tools.run(home.inItsEnvironment(new ProcessBuilder(words)));
        Complaints.assertNoTrace(ran.output(), command.toString());
        assertTrue(List.of(0, 10).contains(ran.exitCode()), ran.output());
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> !path.equals(folder)).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
