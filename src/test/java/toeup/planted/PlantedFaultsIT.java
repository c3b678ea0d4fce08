package toeup.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.planted.FaultyBuild.Outcome;

/** The tests are tested: each fault is planted in a build of its own, and the test that is named for it must fail. */
class PlantedFaultsIT {
    @TempDir Path folder;

    @Test void every_planted_fault_is_caught_by_the_test_named_for_it_and_nothing_fails_without_one() throws Exception {
        List<String> tests = Faults.ALL.stream().map(Fault::caughtBy).distinct().toList();
        List<Callable<String>> checks = new ArrayList<>();
        checks.add(() -> complaint("no fault", OneTestMain.PASSED, new FaultyBuild(folder("none")).run(tests)));
        for (Fault fault : Faults.ALL) checks.add(() -> complaint(fault));

        assertEquals("", String.join("\n", results(checks)).strip());
        long kinds = Faults.ALL.stream().map(Fault::name).distinct().count();
        System.out.println("planted faults: " + kinds + " of " + kinds + " caught, in " + Faults.ALL.size()
            + " places; without a fault " + tests.size() + " of these " + tests.size() + " tests pass");
    }

    private Path folder(String name) throws Exception {
        return Files.createDirectory(folder.resolve(name));
    }

    private String complaint(Fault fault) throws Exception {
        FaultyBuild build = new FaultyBuild(folder(Integer.toString(Faults.ALL.indexOf(fault))));
        build.plant(fault);
        return complaint(fault + ", to be caught by " + fault.caughtBy(), OneTestMain.FAILED,
            build.run(List.of(fault.caughtBy())));
    }

    private static String complaint(String what, int expected, Outcome outcome) {
        return outcome.exitCode() == expected ? "" : what + ": exit code " + outcome.exitCode() + ", " + outcome.said();
    }

    /** Each is a program that waits for nothing but its processor. */
    private static List<String> results(List<Callable<String>> checks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> result : pool.invokeAll(checks)) results.add(result.get());
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
