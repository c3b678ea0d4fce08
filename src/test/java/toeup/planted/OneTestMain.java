package toeup.planted;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs some tests and tells by its exit code how they went. */
public final class OneTestMain {
    static final int PASSED = 0;
    static final int FAILED = 10;
    static final int NOT_RUN = 11;

    private OneTestMain() {}

    /** @param arguments the full name of a class, a {@code #} and the name of a method, for each test */
    public static void main(String[] arguments) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (String test : arguments) request.selectors(selectMethod(test));
        System.exit(run(request.build(), arguments.length));
    }

    private static int run(LauncherDiscoveryRequest request, int tests) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        List<TestExecutionSummary.Failure> failures = summary.getFailures();
        failures.forEach(failure -> System.out.println(failure.getTestIdentifier().getDisplayName() + " "
            + failure.getException()));
        // A class that does not fit the others says nothing about the fault.
        if (failures.stream().anyMatch(failure -> failure.getException() instanceof LinkageError)) return NOT_RUN;
        if (!failures.isEmpty()) return FAILED;
        return summary.getTestsSucceededCount() == tests ? PASSED : NOT_RUN;
    }
}
