package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.plan.Settings;
import toeup.plan.Speed;
import toeup.tmux.Scratch;

/** In the place of each file there is a pipe, a folder or a link to itself: a start goes past it and never waits for it. */
class StrangeThingsTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final UUID WAITING = UUID.fromString("01935711-2233-7455-8677-8899aabbcc02");

    @TempDir Path home;
    private final Machine machine = Samples.machine();

    /** Puts something at a path where nothing is. */
    private interface Thing {
        void at(Path path) throws IOException, InterruptedException;
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("mkfifo", path.toString()).inheritIO().start().waitFor());
    }

    private static void folder(Path path) throws IOException {
        Files.createDirectory(path);
    }

    private static void link(Path path) throws IOException {
        Files.createSymbolicLink(path, path);
    }

    private void fill() throws IOException {
        try (Stream<Path> old = Files.list(home)) {
            for (Path path : old.toList()) Scratch.delete(path);
        }
        Store store = Samples.begun(home);
        store.save(Samples.sitting());
        Places places = Samples.places(home);
        new SettingsFile(places, machine).save(Settings.USUAL);
        new BackupNotes(places, machine).add(home.resolve("backup.zip"));
        new Spool(places.spool(), machine).keep(NewFile.of(DatedKind.RECORDS,
            Samples.record(WAITING, LocalDate.of(2026, 11, 24))));
        journals().begin(Samples.draft(Samples.record(WAITING, LocalDate.of(2026, 11, 25))), Speed.SLOW);
        store.list(ignored -> { });
        store.reading(Samples.PATIENT).all();
    }

    private Journals journals() {
        return new Journals(Samples.places(home), machine, () -> new Owner(99, "boot+1"), owner -> false);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** All that a start and the doctor read; gives how many records there are. */
    private int start() {
        Places places = Samples.places(home);
        List<Trouble> troubles = new ArrayList<>();
        new SettingsFile(places, machine).load(Access.WRITE);
        new BackupNotes(places, machine).read();
        Store store = Samples.open(places, Access.WRITE, machine);
        store.list(ignored -> { });
        store.reading(Samples.PATIENT).all();
        journals().leftBehind(store, troubles::add);
        store.deliverSpool();
        store.health();
        if (store.isWritable()) new Repair(places, machine, store).run();
        new Backup(places, machine).write(home.resolve("new.zip"), Optional.empty());
        return store.records(Samples.PATIENT).all().size();
    }

    private int inPlaceOfEach(String what, Thing thing) throws IOException, InterruptedException {
        fill();
        List<Path> files = files();
        for (int i = 0; i < files.size(); i++) {
            fill();
            Path file = files().get(i);
            Files.delete(file);
            thing.at(file);
            int records = assertTimeoutPreemptively(LONGEST, this::start, what + " at " + file);
            assertTrue(records >= 1, what + " at " + file + " hides the other records");
        }
        return files.size();
    }

    @Tag("sweep")
    @Test void nothing_is_waited_for_and_nothing_else_is_hidden() throws IOException, InterruptedException {
        int tried = inPlaceOfEach("a pipe", StrangeThingsTest::pipe) + inPlaceOfEach("a folder", StrangeThingsTest::folder)
            + inPlaceOfEach("a link to itself", StrangeThingsTest::link);
        System.out.println("strange things in the place of files: " + tried + ", waited for: 0");
        assertTrue(tried > 30, "tried: " + tried);
    }
}
