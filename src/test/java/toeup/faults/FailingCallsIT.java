package toeup.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.LongRun;
import toeup.faults.Strace.Fault;
import toeup.faults.Strace.Traced;

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

    @TempDir Path folder;
    private Home home;
    private int faults;
    private int saved;
    private int refused;

    @BeforeEach
    void begin() {
        home = new Home(folder.resolve("home")).begun();
    }

    @Test
    void a_record_is_written_down_or_refused_in_words_whichever_call_fails() {
        for (Fault fault : each("log", "ball-lifts")) {
            check(met(fault, "log", "ball-lifts"), fault);
        }
        System.out.println("calls that fail, toeup log: " + faults + ", records said to be saved: " + saved
            + ", refused in words: " + refused + ", false or lost: 0");
    }

    /** The JVM sometimes makes a call more or less of its own, so that another one fails; then it is tried again. */
    private Traced met(Fault fault, String... arguments) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            home.anew();
            Traced traced = Strace.run(home.command("", arguments), Strace.FILES, fault);
            if (traced.isHit(home.folder())) return traced;
        }
        throw new AssertionError(fault + " was never met");
    }

    private void check(Traced traced, Fault fault) {
        String output = traced.ran().output();
        Complaints.assertNoTrace(output, fault.toString());
        boolean said = traced.ran().exitCode() == 0;
        assertEquals(said, output.contains("Written down"), output);
        if (!said) Complaints.assertHelpful(output, home.folder(), fault.toString());
        int found = home.next(fault.toString()).records().size();
        boolean kept = said || output.contains("kept on this computer");
        assertTrue(kept ? found == 1 : found <= 1, () -> fault + ": " + found + " records, and was said:\n" + output);
        faults++;
        if (said) saved++;
        else refused++;
    }

    /** One fault for each call that a command makes about its home, and for each error; fewer in an ordinary run. */
    private List<Fault> each(String... arguments) {
        Traced whole = Strace.run(home.command("", arguments), Strace.FILES);
        assertEquals(0, whole.ran().exitCode(), whole.ran().output());
        List<Fault> faults = new ArrayList<>();
        ERRORS.forEach((call, errors) -> {
            List<Integer> numbers = whole.numbers(call, home.folder());
            int step = numbers.size() > 10 ? LongRun.times(4, 1) : 1;
            for (String error : errors.subList(0, LongRun.times(1, errors.size()))) {
                for (int i = 0; i < numbers.size(); i += step) {
                    faults.add(new Fault(call, "error=" + error, "" + numbers.get(i)));
                }
            }
        });
        assertNotEquals(0, faults.size());
        return faults;
    }
}
