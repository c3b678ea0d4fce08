package toeup.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.LongRun;
import toeup.faults.Strace.Call;
import toeup.faults.Strace.Fault;
import toeup.faults.Strace.Traced;
import toeup.faults.Strace.Watch;
import toeup.progress.ExerciseRecord;
import toeup.tmux.Tools;

/**
 * Every call to the system about the data of the real program fails, in every way: "saved" is never said falsely, what
 * went wrong is said in words, and the next start has everything that was said to be saved.
 */
class FailingCallsIT {
    /** The first error of each call is that of an ordinary run. */
    private static final Map<String, List<String>> ERRORS = Map.of(
        "openat", List.of("EIO", "ENOSPC", "EROFS", "EACCES", "EDQUOT", "EINTR"),
        "write", List.of("ENOSPC", "EIO", "EROFS", "EACCES", "EDQUOT", "EINTR"),
        "fsync", List.of("EIO", "ENOSPC", "EROFS", "EACCES", "EDQUOT", "EINTR"),
        "getdents64", List.of("EIO"),
        "newfstatat", List.of("EIO", "EACCES"),
        "lstat", List.of("EIO", "EACCES"),
        "close", List.of("EIO", "ENOSPC", "EROFS", "EACCES", "EDQUOT", "EINTR"),
        "rename", List.of("EROFS", "ENOSPC", "EIO", "EACCES", "EDQUOT"),
        "mkdir", List.of("EDQUOT", "ENOSPC", "EIO", "EROFS", "EACCES"),
        "unlink", List.of("EACCES", "ENOSPC", "EIO", "EROFS", "EDQUOT"));

    private static final int MOST_ATTEMPTS = 10;
    /** So many calls of each name in an ordinary run, spread over all there are. */
    private static final int MOST_ORDINARILY = 3;
    /** All that the trainer writes and reads, but for the first menu, is done in it. */
    private static final String SAVING_THREAD = "disk";
    private static final String[] START = {"--plain", "start", "ball-lifts", "--reps", "2"};

    @TempDir Path folder;
    private Home home;
    private String whole;
    /** A run in which nothing fails. */
    private Traced good;
    private int faults;
    private int saved;
    private int refused;

    @BeforeEach
    void begin() {
        home = new Home(folder.resolve("home")).begun();
    }

    /** As it should be; only its id and its moment are others each time. */
    private String logged() {
        home.anew();
        assertEquals(0, home.run("", "log", "ball-lifts").exitCode());
        return essence(home.next("no fault").records().get(0));
    }

    private static String essence(ExerciseRecord it) {
        return List.of(it.patient(), it.exercise(), it.programme(), it.prescribed(), it.done(), it.affected()).toString();
    }

    @Test
    void a_record_is_written_down_or_refused_in_words_whichever_call_fails() {
        whole = logged();
        good = log();
        for (Place place : each()) checkLog(met(place, this::log), place);
        System.out.println("calls that fail, toeup log: " + faults + ", records said to be saved: " + saved
            + ", refused in words: " + refused + ", false or lost: 0");
    }

    /**
     * One of the calls about the home.
     *
     * @param how what it does instead, as strace has it
     * @param of  all of its name, from 0
     */
    private record Place(String call, String how, int of) {}

    /** The JVM sometimes makes a call more or less of its own, so that another one fails; then it is counted anew. */
    private Traced met(Place place, Function<Fault[], Traced> run) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            List<Integer> numbers = good.numbers(place.call(), home.folder());
            int number = numbers.get(Math.min(place.of(), numbers.size() - 1));
            Traced traced = run.apply(new Fault[] {new Fault(place.call(), place.how(), "" + number)});
            if (traced.isHit(home.folder())) return traced;
            good = run.apply(new Fault[0]);
        }
        throw new AssertionError(place + " was never met");
    }

    private Traced log(Fault... faults) {
        home.anew();
        return Strace.run(home.command("", "log", "ball-lifts"), Strace.FILES, faults);
    }

    /** From the first question on, when the thread that saves has done all that belongs to the start. */
    private Traced exercise(Fault... faults) {
        home.anew();
        ProcessBuilder command = Attachable.made(home.talkedTo(START));
        try (Conversation talk = Conversation.start(command)) {
            talk.waitFor("I have pain now");
            try (Watch watch = Strace.watch(Attachable.of(talk.number()), SAVING_THREAD, Strace.FILES, faults)) {
                int code = talk.say(Home.EXERCISE).end();
                return new Traced(new Tools.Ran(code, talk.output()), watch.calls());
            }
        }
    }

    @Test
    void a_disk_that_says_yes_and_keeps_nothing_is_found_out() {
        whole = logged();
        good = log();
        List<Call> writes = good.about(home.folder()).stream().filter(call -> call.name().equals("write")).toList();
        assertNotEquals(List.of(), writes);
        for (int i = 0; i < writes.size(); i++) {
            String text = writes.get(i).text();
            for (String claimed : List.of("1", "3", text.substring(text.lastIndexOf("= ") + 2))) {
                Place lie = new Place("write", "retval=" + claimed, i);
                Traced traced = met(lie, this::log);
                assertNotEquals(0, traced.ran().exitCode(), () -> lie + " was believed: " + traced.ran().output());
                checkLog(traced, lie);
            }
        }
        System.out.println("writes that say yes and keep other bytes: " + faults + ", believed: " + saved);
    }

    @Test
    void on_a_disk_that_never_renames_all_is_saved_and_that_it_is_weaker_is_said_once() throws IOException {
        home.anew();
        Files.delete(home.places().knownFolders());
        Fault always = new Fault("?rename,?renameat,?renameat2", "error=EPERM", "1+");
        String first = Strace.run(home.command("", "log", "ball-lifts"), Strace.FILES, always).ran().output();
        assertTrue(first.contains("Written down") && first.contains("cannot put one file in the place of another"), first);
        Traced exercise = Strace.run(home.command(Home.EXERCISE, START), Strace.FILES, always);
        String second = exercise.ran().output();
        assertTrue(exercise.isHit(home.folder()), "nothing was to be renamed");
        assertTrue(second.contains("\nSaved.\n") && !second.contains("cannot put one file"), second);
        assertEquals(2, home.next("never renames").records().size());
    }

    @Test
    void an_exercise_in_the_trainer_is_never_lost_whichever_call_fails() {
        good = exercise();
        for (Place place : each()) checkExercise(met(place, this::exercise), place);
        System.out.println("calls that fail, an exercise in the trainer: " + faults + ", exercises said to be saved: "
            + saved + ", kept or refused in words: " + refused + ", false or lost: 0");
    }

    /** One call that fails hits one file: the exercise is then whole in another, and nothing else is said. */
    private void checkExercise(Traced traced, Place fault) {
        String output = traced.ran().output();
        Complaints.assertNoTrace(output, fault.toString());
        boolean said = output.contains("\nSaved.\n");
        assertTrue(said || output.contains("kept on this computer"), () -> fault + ":\n" + output);
        Home.Next next = home.next(fault.toString());
        assertEquals(1, next.records().size(), () -> fault + ":\n" + output);
        assertEquals(2, next.records().get(0).done().get(0).repetitions().orElse(0), fault.toString());
        assertEquals(List.of(), next.unfinished(), fault.toString());
        faults++;
        if (said) saved++;
        else refused++;
    }

    private void checkLog(Traced traced, Place fault) {
        String output = traced.ran().output();
        Complaints.assertNoTrace(output, fault.toString());
        boolean said = traced.ran().exitCode() == 0;
        assertEquals(said, output.contains("Written down"), output);
        if (!said) Complaints.assertHelpful(output, home.folder(), fault.toString());
        List<ExerciseRecord> records = home.next(fault.toString()).records();
        records.forEach(record -> assertEquals(whole, essence(record), fault.toString()));
        int found = records.size();
        boolean kept = said || output.contains("kept on this computer");
        assertTrue(kept ? found == 1 : found <= 1, () -> fault + ": " + found + " records, and was said:\n" + output);
        faults++;
        if (said) saved++;
        else refused++;
    }

    /** One place for each call about the home, and for each error; fewer in an ordinary run. */
    private List<Place> each() {
        assertEquals(0, good.ran().exitCode(), good.ran().output());
        List<Place> places = new ArrayList<>();
        new TreeMap<>(ERRORS).forEach((call, errors) -> {
            int all = good.numbers(call, home.folder()).size();
            int step = LongRun.times(1 + (all - 1) / MOST_ORDINARILY, 1);
            for (String error : errors.subList(0, LongRun.times(1, errors.size()))) {
                for (int i = 0; i < all; i += step) {
                    places.add(new Place(call, "error=" + error, i));
                }
            }
        });
        assertNotEquals(0, places.size());
        return places;
    }
}
