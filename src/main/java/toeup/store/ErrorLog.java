package toeup.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a mistake of the program itself is written down, one file each. Only where in the code it happened: what an
 * exception says may hold what a patient typed or did, and that has no place in a log.
 */
public final class ErrorLog {
    private final Places places;
    private final Machine machine;

    public ErrorLog(Places places, Machine machine) {
        this.places = places;
        this.machine = machine;
    }

    /** Writes it down, and gives the file; empty if that was not possible either. */
    public Optional<Path> write(Throwable mistake) {
        StringBuilder text = new StringBuilder(machine.clock().instant().toString()).append('\n');
        for (Throwable at = mistake; at != null; at = at.getCause()) {
            text.append(at.getClass().getName()).append('\n');
            for (StackTraceElement frame : at.getStackTrace()) text.append("    ").append(frame).append('\n');
        }
        try {
            Path name = Path.of("error-" + machine.ids().next() + ".log");
            return Optional.of(new DurableFiles(machine).write(places.logs(), name,
                text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException nowhere) {
            return Optional.empty();
        }
    }
}
