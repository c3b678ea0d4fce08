package toeup.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A running program. Its number alone is used again after a restart, so the moment of its start is part of it, as
 * the system counts it: by the wall clock a step of the clock would make a living program look like another.
 *
 * @param pid   the process's number
 * @param start differs between two processes that had the same number
 */
public record Owner(long pid, String start) {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    /** Field 22 of /proc/PID/stat is the start time; 20 fields follow the name, which is in parentheses. */
    private static final int START_AFTER_NAME = 20;

    /** This program. */
    public static Owner current() {
        long pid = ProcessHandle.current().pid();
        return of(pid).orElse(new Owner(pid, ""));
    }

    /** Whether this very program still runs. */
    public boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    private static Optional<Owner> of(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
            .map(handle -> new Owner(pid, linuxStart(pid).orElseGet(() -> startOf(handle))));
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Object::toString).orElse("");
    }

    private static Optional<String> linuxStart(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
            if (fields.length < START_AFTER_NAME) return Optional.empty();
            return Optional.of(Files.readString(BOOT).trim() + "+" + fields[START_AFTER_NAME - 1]);
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }
}
