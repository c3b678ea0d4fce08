package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.plan.Settings;
import toeup.plan.Speed;
import toeup.tmux.Scratch;

/**
 * A link stands at a name that the program is about to write, be it ever so secret: what it leads to is not changed. Each
 * name that a whole day uses has its turn, as a link to a file, to a folder and to nothing.
 */
class PlantedLinksTest {
    private static final UUID LATER = UUID.fromString("01935711-2233-7455-8677-8899aabbcc09");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir Path scratch;
    private Path home;
    private Path outside;
    private Map<String, String> untouched;

    @BeforeEach void begin() throws IOException {
        home = scratch.resolve("home");
        outside = Files.createDirectory(scratch.resolve("outside"));
        Files.writeString(outside.resolve("file"), "precious");
        Files.writeString(Files.createDirectory(outside.resolve("folder")).resolve("kept"), "precious");
        untouched = everything(outside);
    }

    /** Each name below, with what it holds. */
    private static Map<String, String> everything(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                all.put(path.toString(), Files.isDirectory(path) ? "" : Files.readString(path));
            }
        }
        return all;
    }

    /** Remembers each name that is made. */
    private static final class NamingDisk extends QuickDisk {
        private final Set<Path> made = new TreeSet<>();

        @Override public void writeNew(Path file, byte[] content) throws IOException {
            made.add(file);
            super.writeNew(file, content);
        }

        @Override public void writeUnforced(Path file, byte[] content) throws IOException {
            made.add(file);
            super.writeUnforced(file, content);
        }

        @Override public void append(Path file, byte[] content) throws IOException {
            made.add(file);
            super.append(file, content);
        }

        @Override public void rename(Path from, Path to) throws IOException {
            made.add(to);
            super.rename(from, to);
        }

        @Override public void makeFolder(Path folder) throws IOException {
            made.add(folder);
            super.makeFolder(folder);
        }
    }

    /** Everything that writes, in a home of its own; the same names each time. */
    private Set<Path> day(Optional<Path> planted, Optional<Path> target) throws IOException {
        if (Files.exists(home)) Scratch.delete(home);
        Files.createDirectory(home);
        Places places = Samples.places(home);
        if (planted.isPresent()) {
            Files.createDirectories(planted.get().getParent());
            Files.createSymbolicLink(planted.get(), target.orElseThrow());
        }
        NamingDisk disk = new NamingDisk();
        Machine machine = Samples.machine(disk, Samples.LATER);
        new SettingsFile(places, machine).save(Settings.USUAL);
        new SettingsFile(places, machine).save(Settings.USUAL);
        Store store = Samples.open(places, Access.WRITE, machine);
        store.saveProgramme(Samples.PATIENT, Samples.PLAN, Heads.none());
        store.saveProfile(Samples.PATIENT, Samples.PROFILE, Heads.none());
        Journals journals = new Journals(places, machine, () -> new Owner(99, "boot+1"), owner -> false);
        Journal journal = journals.begin(Samples.draft(), Speed.SLOW).journal();
        journal.append(Samples.counted(1));
        journal.append(Samples.counted(2));
        store.save(Samples.record());
        store.save(Samples.sitting());
        damage(places);
        spool(places, machine);
        Store again = Samples.open(places, Access.WRITE, machine);
        again.records(Samples.PATIENT);
        again.reading(Samples.PATIENT).all();
        again.list(ignored -> { });
        again.deliverSpool();
        journals.leftBehind(again, ignored -> { }).forEach(journals::close);
        new Backup(places, machine).write(home.resolve("backup.zip"), Optional.empty());
        new BackupNotes(places, machine).add(home.resolve("backup.zip"));
        new ErrorLog(places, machine).write(new IllegalStateException("a mistake"));
        if (again.isWritable()) {
            new Repair(places, machine, again).run();
            again.erasure().erase(Samples.PATIENT);
        }
        return disk.made;
    }

    private static void damage(Places places) throws IOException {
        Path month = places.data().resolve(DataFolder.kind(Samples.PATIENT, DataFolder.RECORDS)).resolve("2026-11");
        if (Files.isDirectory(month) && month.toRealPath().startsWith(places.data().toRealPath())) {
            Files.writeString(month.resolve("damaged.json"), "{");
        }
    }

    private static void spool(Places places, Machine machine) {
        try {
            new Spool(places.spool(), machine).keep(NewFile.of(DatedKind.RECORDS, Samples.record(LATER, DAY)));
        } catch (IOException linked) {
            // It is one of the names that have their turn.
        }
    }

    /** Above them links are the user's own, such as a home on another disk. */
    private Set<Path> within(Set<Path> made) {
        Places places = Samples.places(home);
        List<Path> roots = List.of(places.data(), places.journal(), places.spool(), places.logs(), places.index(),
            places.settings().getParent(), places.knownFolders().getParent(), home);
        List<Path> above = new ArrayList<>(roots);
        roots.forEach(root -> {
            for (Path at = root; at != null; at = at.getParent()) above.add(at);
        });
        Set<Path> within = new TreeSet<>(made);
        within.removeAll(above);
        return within;
    }

    @Tag("sweep")
    @Test void a_link_at_any_name_that_is_written_changes_nothing_outside() throws IOException {
        Set<Path> names = within(day(Optional.empty(), Optional.empty()));
        int tried = 0;
        for (Path name : names) {
            for (String target : List.of("file", "folder", "nothing")) {
                day(Optional.of(name), Optional.of(outside.resolve(target)));
                assertEquals(untouched, everything(outside), name + " -> " + target);
                    tried++;
            }
        }
        System.out.println("planted links: " + tried + " at " + names.size() + " names, changed outside: 0 bytes");
        assertTrue(names.size() > 30, names.toString());
    }
}
