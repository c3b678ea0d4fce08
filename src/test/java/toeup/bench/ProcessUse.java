package toeup.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process took of the machine since its start, by the kernel's own count.
 *
 * @param threads what each thread took, by its number
 */
record ProcessUse(Map<String, OfThread> threads) {
    private static final Path PROCESSES = Path.of("/proc");
    private static final double KIB_PER_MB = 1024;

    /**
     * Of one thread.
     *
     * @param switches  how often it was given a processor, having waited for something or having been interrupted
     * @param cpuNanos  how long it had a processor
     */
    record OfThread(long switches, long cpuNanos) {
        static final OfThread NOTHING = new OfThread(0, 0);

        /** @param status    the kernel's file of that name
         *  @param schedstat likewise */
        static OfThread read(String status, String schedstat) {
            return new OfThread(number(status, "voluntary_ctxt_switches") + number(status, "nonvoluntary_ctxt_switches"),
                Long.parseLong(schedstat.split(" ")[0]));
        }

        OfThread minus(OfThread before) {
            return new OfThread(switches - before.switches, cpuNanos - before.cpuNanos);
        }

        OfThread plus(OfThread other) {
            return new OfThread(switches + other.switches, cpuNanos + other.cpuNanos);
        }
    }

    /** Of the process until now. */
    static ProcessUse of(ProcessHandle process) {
        Map<String, OfThread> threads = new TreeMap<>();
        try (Stream<Path> folders = Files.list(folder(process).resolve("task"))) {
            for (Path folder : folders.toList()) {
                readThread(folder, threads);
            }
        } catch (IOException gone) {
            throw new CannotMeasure("The program ended while it was watched.");
        }
        return new ProcessUse(threads);
    }

    /** A thread may end at any moment. */
    private static void readThread(Path folder, Map<String, OfThread> threads) {
        try {
            String status = Files.readString(folder.resolve("status"));
            threads.put(folder.getFileName().toString(),
                OfThread.read(status, Files.readString(folder.resolve("schedstat"))));
        } catch (IOException ended) {
            if (Files.exists(folder.resolve("status"))) {
                throw new CannotMeasure("This kernel counts no processor time of threads.");
            }
        }
    }

    /** What was taken since an earlier count; what threads that have ended since then took in between is not known. */
    OfThread since(ProcessUse earlier) {
        return threads.entrySet().stream()
            .map(now -> now.getValue().minus(earlier.threads.getOrDefault(now.getKey(), OfThread.NOTHING)))
            .reduce(OfThread.NOTHING, OfThread::plus);
    }

    /** How much of the machine's memory the process has now, in MB of 1,048,576 bytes. */
    static double residentMb(ProcessHandle process) {
        return number(read(folder(process).resolve("status")), "VmRSS") / KIB_PER_MB;
    }

    /** The words it was started with. */
    static List<String> commandLine(ProcessHandle process) {
        return List.of(read(folder(process).resolve("cmdline")).split("\0"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new CannotMeasure("The program ended while it was watched.");
        }
    }

    private static Path folder(ProcessHandle process) {
        return PROCESSES.resolve(Long.toString(process.pid()));
    }

    private static long number(String status, String name) {
        Matcher line = Pattern.compile("(?m)^" + name + ":\\s+(\\d+)").matcher(status);
        if (!line.find()) {
            throw new CannotMeasure("The kernel does not say " + name + ".");
        }
        return Long.parseLong(line.group(1));
    }
}
