package toeup.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.LongRun;
import toeup.plan.Profile;
import toeup.progress.ExerciseRecord;
import toeup.tmux.Checkout;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/** Two computers with one data folder, which two real Syncthings carry between them as the README says. */
class ReplicatedIT {
    private static final int PARTITIONS = LongRun.times(3, 50);
    /** On each computer in each partition. At length they come to a thousand a computer. */
    private static final int RECORDS = LongRun.times(50, 20);

    @TempDir Path scratch;
    private Path here;
    private Path there;
    private Syncthing one;
    private Syncthing other;

    @BeforeEach void share() throws IOException {
        here = Files.createDirectory(scratch.resolve("here"));
        there = Files.createDirectory(scratch.resolve("there"));
        Samples.begun(here);
        for (Path home : List.of(here, there)) {
            Files.writeString(Files.createDirectories(data(home)).resolve(".stignore"), ignoreList());
        }
        one = Syncthing.start(Files.createDirectory(scratch.resolve("one")));
        other = Syncthing.start(Files.createDirectory(scratch.resolve("other")));
        one.share(data(here), other);
        other.share(data(there), one);
        meet();
    }

    @AfterEach void end() {
        if (one != null) one.close();
        if (other != null) other.close();
    }

    /** As the README tells people to write it. */
    private static String ignoreList() throws IOException {
        String readme = Files.readString(Checkout.real().resolve("README.md"));
        String told = readme.substring(readme.indexOf("(the file `.stignore` in the folder)"));
        return told.split(" *```\n")[1].stripIndent();
    }

    private static Path data(Path home) {
        return Samples.places(home).data();
    }

    private static Store open(Path home) {
        return open(home, Clock.systemUTC());
    }

    private static Store open(Path home, Clock clock) {
        Machine machine = new Machine(new QuickDisk(), clock, new Ids(clock, new SecureRandom()));
        return Samples.open(Samples.places(home), Access.WRITE, machine);
    }

    /** When nothing that is there now is young any more. */
    private static Store openLater(Path home) {
        return open(home, Clock.offset(Clock.systemUTC(), Duration.ofHours(1)));
    }

    private static Found<ExerciseRecord> records(Path home) {
        return open(home).records(Samples.PATIENT);
    }

    private static String sumOfIds(Path home) {
        Found<ExerciseRecord> found = records(home);
        assertEquals(List.of(), found.troubles());
        assertEquals(List.of(), found.rivals());
        String ids = found.values().stream().map(record -> record.id().toString()).sorted()
            .collect(Collectors.joining("\n"));
        return found.values().size() + " " + Seal.sha256(ids.getBytes(StandardCharsets.US_ASCII));
    }

    private List<String> conflictCopies() throws IOException {
        try (Stream<Path> all = Files.walk(scratch)) {
            return all.map(Path::toString).filter(name -> name.contains("sync-conflict")).toList();
        }
    }

    private static Profile withGoal(Profile it, int goal) {
        return new Profile(it.code(), it.affected(), it.weaker(), it.numb(), it.ability(), it.fell(), it.toesLift(),
            it.isNew(), it.assessed(), it.painLimits(), it.pace(), it.speed(), it.waits(), Optional.of(goal));
    }

    private static void changeGoal(Path home, int goal) {
        Heads<Profile> heads = open(home).profile(Samples.PATIENT);
        assertEquals(1, heads.all().size());
        assertTrue(open(home).saveProfile(Samples.PATIENT, withGoal(heads.value().orElseThrow(), goal), heads)
            instanceof SaveResult.Saved);
    }

    /** Of the profile's heads: more than one are for a person to choose from. */
    private static List<Integer> goals(Path home) {
        return open(home).profile(Samples.PATIENT).all().stream().map(head -> head.value().goal().orElseThrow())
            .sorted().toList();
    }

    /** Both computers are used without a word between them. */
    private void useApart(Syncthing one, Syncthing other, int goal) throws IOException, InterruptedException {
        one.part(other);
        List<JavaProgram> programs = new ArrayList<>();
        for (Path home : List.of(here, there)) {
            programs.add(JavaProgram.start(WritingMain.class, home.toString(), Integer.toString(RECORDS)));
        }
        changeGoal(here, goal);
        changeGoal(there, goal + 1);
        for (JavaProgram program : programs) {
            assertEquals(Integer.toString(RECORDS), program.line());
            assertEquals(0, program.exitCode());
        }
        assertFalse(sumOfIds(here).equals(sumOfIds(there)));
        one.rejoin(other);
        waitUntilSame();
    }

    /** The program itself, on one of the computers, with lines typed through a pipe. */
    private static String toeup(Path home, String typed, String... arguments) {
        List<String> command = new ArrayList<>(List.of("env", "-i", "HOME=" + home, "PATH=" + System.getenv("PATH"),
            "LANG=C.UTF-8", "TERM=xterm"));
        if (System.getenv("JAVA_HOME") != null) command.add("JAVA_HOME=" + System.getenv("JAVA_HOME"));
        command.addAll(List.of("sh", "-c", "printf '" + typed + "' | ./run.sh \"$@\"", "sh"));
        command.addAll(List.of(arguments));
        Tools.Ran ran = Tools.run(new ProcessBuilder(command).directory(Checkout.real().toFile()));
        assertEquals(0, ran.exitCode(), ran.output());
        return ran.output();
    }

    private void choose(Path home, int version) {
        assertTrue(toeup(home, version + "\\nq\\n", "--plain").contains("Which is right?"));
        meet();
    }

    private void meet() {
        one.scan();
        other.scan();
        waitUntilSame();
    }

    /** What a Syncthing says of the other is not the last word: at the end the files are looked at. */
    private void waitUntilSame() {
        one.waitUntilSameAs(other);
        Waiting.until(() -> shared(here).equals(shared(there)) ? Optional.of(true) : Optional.empty(),
            () -> shared(here) + "\nis not\n" + shared(there));
    }

    /** The names of all that is to be the same on both. */
    private static Set<String> shared(Path home) {
        try (Stream<Path> all = Files.walk(data(home))) {
            return all.filter(Files::isRegularFile).map(file -> data(home).relativize(file).toString())
                .filter(name -> !name.startsWith(".") && !name.startsWith("quarantine/") && !name.contains("/."))
                .collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException changedMeanwhile) {
            return Set.of(changedMeanwhile.toString());
        }
    }

    @Test
    void what_was_recorded_apart_is_the_same_on_both_afterwards_and_no_edit_is_lost() throws Exception {
        for (int i = 0; i < PARTITIONS; i++) {
            int goal = 1 + 2 * (i % 3);
            // A Syncthing that is told again and again to connect takes its time after a while: they take turns.
            if (i % 2 == 0) useApart(one, other, goal);
            else useApart(other, one, goal);
            assertEquals(sumOfIds(here), sumOfIds(there));
            assertEquals(2 * RECORDS * (i + 1) + 1, records(here).values().size());
            assertEquals(List.of(), conflictCopies());
            assertEquals(List.of(goal, goal + 1), goals(here));
            assertEquals(List.of(goal, goal + 1), goals(there));
            choose(i % 2 == 0 ? here : there, 1 + i % 2);
            assertEquals(List.of(goal + i % 2), goals(here));
            assertEquals(List.of(goal + i % 2), goals(there));
        }
        assertTrue(toeup(there, "", "doctor").contains("All is well."));
        System.out.println("replicated by Syncthing: " + PARTITIONS + " partitions, " + PARTITIONS * RECORDS
            + " records and " + PARTITIONS + " edits of the profile on each side; lost: 0, conflict copies: 0, ids "
            + sumOfIds(here));
    }

    @Test
    void a_record_that_goes_bad_on_one_computer_stays_whole_on_the_other_and_can_be_brought_back() throws Exception {
        byte[] whole = Files.readAllBytes(Samples.recordFile(here));
        byte[] bad = whole.clone();
        bad[bad.length / 2] ^= 1;
        FileTime time = Files.getLastModifiedTime(Samples.recordFile(here));
        Files.write(Samples.recordFile(here), bad);
        Files.setLastModifiedTime(Samples.recordFile(here), time);
        Found<ExerciseRecord> found = openLater(here).records(Samples.PATIENT);
        assertEquals(List.of(), found.values());
        meet();
        assertArrayEquals(whole, Files.readAllBytes(Samples.recordFile(there)));
        assertEquals(List.of(Trouble.Kind.DAMAGED_SHARED), found.troubles().stream().map(Trouble::kind).toList());
        assertTrue(Files.exists(data(here).resolve("quarantine")));
        assertFalse(Files.exists(data(there).resolve("quarantine")));
        toeup(there, "", "backup", scratch.resolve("backup.zip").toString());
        toeup(here, "", "restore", scratch.resolve("backup.zip").toString());
        meet();
        for (Path home : List.of(here, there)) assertEquals(List.of(Samples.record()), records(home).values());
    }

    @Test
    void a_half_copied_file_beside_the_whole_one_of_the_other_computer_loses_nothing() throws Exception {
        one.part(other);
        ExerciseRecord record = Samples.record(Samples.SITTING, Samples.record().day());
        open(here).save(record);
        byte[] whole = Files.readAllBytes(Samples.recordFile(here).resolveSibling(record.id() + ".json"));
        Path half = Samples.recordFile(there).resolveSibling(record.id() + ".json");
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        assertEquals(List.of(Samples.record()), openLater(there).records(Samples.PATIENT).values());
        one.rejoin(other);
        waitUntilSame();
        for (Path home : List.of(here, there)) {
            assertEquals(Set.of(Samples.record(), record), Set.copyOf(openLater(home).records(Samples.PATIENT).values()));
        }
        Files.write(half, whole);
        meet();
        assertEquals(sumOfIds(here), sumOfIds(there));
    }
}
