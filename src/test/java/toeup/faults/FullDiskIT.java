package toeup.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.LongRun;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/**
 * The disk is filled to its last byte before an exercise: nothing that was saved before changes, "saved" is not said
 * falsely, and the exercise is saved once there is room again.
 */
class FullDiskIT {
    private static final String KEPT = "kept on this computer";
    private static final String FAILED = "This could not be saved";
    /** A disk of its own, which no other process sees and which is gone at the end: as root, and as anybody else. */
    private static final List<List<String>> WAYS = List.of(List.of("unshare", "-m"), List.of("unshare", "-Urm"));
    private static final String DATA = ".local/share/toeup";

    /**
     * $0 is a folder for messages, $1 the folder on the small disk, $2 its size, the rest the program. A trainer on the
     * full disk talks to the test, which writes to "free" when there is to be room again.
     */
    private static final String ON_A_SMALL_DISK = """
        told=$0 disk=$1 size=$2
        shift 2
        mkdir -p "$disk" && mount -t tmpfs -o "size=$size" none "$disk" || exit 99
        "$@" --plain <"$told/first" >/dev/null && "$@" --plain start ball-lifts --reps 2 <"$told/exercise" >/dev/null
        find "$HOME/%1$s" -type f -exec sha256sum {} + >"$told/before"
        cat /dev/zero >"$disk/filler" 2>/dev/null
        df --output=avail "$disk" | tail -n 1 >"$told/room"
        {
            read -r go <"$told/free"
            sha256sum --quiet -c "$told/before" >"$told/changed" 2>&1
            rm "$disk/filler"
            : >"$told/freed"
        } &
        "$@" --plain start ball-lifts --reps 2
        echo $? >"$told/code"
        wait
        "$@" --plain </dev/null >"$told/next" 2>&1
        "$@" records --json >"$told/records"
        find "$HOME/.local/state/toeup" -path '*spool*' -type f >"$told/spool"
        """.formatted(DATA);

    /** The same where no disk can be mounted: the system refuses every byte of the program until it is told not to. */
    private static final String WITHOUT_A_BYTE = """
        told=$0 disk=$1
        shift 2
        "$@" --plain <"$told/first" >/dev/null && "$@" --plain start ball-lifts --reps 2 <"$told/exercise" >/dev/null
        find "$HOME/%1$s" -type f -exec sha256sum {} + >"$told/before"
        echo 0 >"$told/room"
        (
            sh -c 'echo $PPID' >"$told/pid"
            ulimit -S -f 0
            exec "$@" --plain start ball-lifts --reps 2
        ) <&3 3<&- &
        jvm=$!
        {
            read -r go <"$told/free"
            sha256sum --quiet -c "$told/before" >"$told/changed" 2>&1
            prlimit --pid "$jvm" --fsize=unlimited:
            : >"$told/freed"
        } 3<&- &
        exec 3<&-
        wait "$jvm"
        echo $? >"$told/code"
        wait
        "$@" --plain </dev/null >"$told/next" 2>&1
        "$@" records --json >"$told/records"
        find "$HOME/.local/state/toeup" -path '*spool*' -type f >"$told/spool"
        """.formatted(DATA);

    @TempDir Path folder;
    private Home home;
    private Path told;

    @BeforeEach
    void begin() throws IOException {
        home = new Home(folder.resolve("home"));
        told = Files.createDirectory(folder.resolve("told"));
        Files.writeString(told.resolve("first"), Home.FIRST_PAGES);
        Files.writeString(told.resolve("exercise"), Home.EXERCISE);
        Files.createDirectory(home.folder());
        assertEquals(0, Tools.run(new ProcessBuilder("mkfifo", told.resolve("free").toString())).exitCode());
    }

    @Test
    void a_data_folder_without_room_gets_the_exercise_as_soon_as_there_is_room() throws IOException {
        tryOut(home.folder().resolve(DATA), LongRun.times(64, 256), KEPT, true);
    }

    @Test
    void a_data_folder_without_room_gets_the_exercise_at_the_next_start() throws IOException {
        tryOut(home.folder().resolve(DATA), LongRun.times(256, 64), KEPT, false);
    }

    @Test
    void with_no_room_anywhere_the_exercise_stays_in_memory_and_is_saved_as_soon_as_there_is_room() throws IOException {
        tryOut(home.folder(), LongRun.times(64, 256), FAILED, true);
    }

    @Test
    void a_system_that_takes_no_byte_is_no_other_than_a_full_disk() throws IOException {
        tryOut("no byte of a file was taken", List.of("sh", "-c", "exec 3<&0; " + WITHOUT_A_BYTE), home.folder(), 0, FAILED,
            true);
    }

    private void tryOut(Path disk, int kib, String complaint, boolean inTime) throws IOException {
        Optional<List<String>> way = WAYS.stream().filter(FullDiskIT::canMount).findFirst();
        if (way.isPresent()) {
            List<String> command = new ArrayList<>(way.get());
            command.addAll(List.of("sh", "-c", ON_A_SMALL_DISK));
            tryOut("a disk of " + kib + " KiB (" + String.join(" ", way.get()) + ")", command, disk, kib, complaint, inTime);
        } else {
            tryOut("no disk can be mounted here, so no byte of a file was taken",
                List.of("sh", "-c", "exec 3<&0; " + WITHOUT_A_BYTE), home.folder(), 0, FAILED, true);
        }
    }

    private static boolean canMount(List<String> way) {
        List<String> command = new ArrayList<>(way);
        command.addAll(List.of("mount", "-t", "tmpfs", "none", "/mnt"));
        return Tools.run(new ProcessBuilder(command)).exitCode() == 0;
    }

    private void tryOut(String way, List<String> shell, Path disk, int kib, String complaint, boolean inTime)
            throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(told.toString(), disk.toString(), kib + "k"));
        command.addAll(Home.program());
        try (Conversation talk = Conversation.start(home.inItsEnvironment(new ProcessBuilder(command)))) {
            talk.waitFor("I have pain now").say(Home.EXERCISE).waitFor(complaint);
            assertEquals("0", Files.readString(told.resolve("room")).strip());
            int saidBefore = talk.output().split("Saved\\.", -1).length - 1;
            assertEquals(0, saidBefore, () -> "said falsely:\n" + talk.output());
            if (inTime) {
                free();
                // Any answer will do: what waits is tried again with each.
                talk.say("\nq\n5\nslept well\n").waitFor("Saved.");
            } else {
                talk.say("\nq\n5\nslept well\n").waitFor("toeup: ");
                free();
            }
            talk.end();
            Complaints.assertNoTrace(talk.output(), way);
        }
        assertEquals("", Files.readString(told.resolve("changed")), "what was saved before is as it was");
        assertEquals(inTime ? "0" : "3", Files.readString(told.resolve("code")).strip());
        String records = Files.readString(told.resolve("records"));
        assertEquals(2, records.split("\"schema\"", -1).length - 1, records);
        assertFalse(records.contains("\"confirmed\": false"), records);
        assertEquals("", Files.readString(told.resolve("spool")), "nothing waits any more");
        System.out.println("full disk: " + way + ", " + Files.readAllLines(told.resolve("before")).size()
            + " files before it unchanged, saved " + (inTime ? "as soon as there was room" : "at the next start"));
    }

    private void free() throws IOException {
        Files.writeString(told.resolve("free"), "now\n");
        Waiting.until(() -> Optional.of(told.resolve("freed")).filter(Files::exists), () -> "there is room");
    }
}
