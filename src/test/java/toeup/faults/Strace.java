package toeup.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/** Looks at the calls that a program makes to the system, and makes one of them fail as a bad disk would. */
public final class Strace {
    /** All about files. Those that not every processor's Linux has are marked, so that it need not know them. */
    public static final String FILES = "openat,close,getdents64,?stat,?lstat,?newfstatat,?statx,write,pwrite64,fsync,"
        + "?rename,?renameat,?renameat2,?mkdir,?mkdirat,?unlink,?unlinkat,?rmdir";
    private static final Pattern BEGUN = Pattern.compile("(\\d+) +(\\w+)\\((.*)");
    /** Where one thread alone is watched no line has its number. */
    private static final String ONLY_THREAD = "0 ";
    private static final Pattern ENDED = Pattern.compile("(\\d+) +<\\.\\.\\. (\\w+) resumed>(.*)");

    private Strace() {}

    /**
     * A call that fails, or lies.
     *
     * @param how {@code error=EIO} or {@code retval=3}, as strace has it
     * @param nth of the calls of this name in each thread, from 1; {@code 3+} for all from the third on
     */
    public record Fault(String call, String how, String nth) {
        @Override public String toString() {
            return call + ":" + how + ":when=" + nth;
        }
    }

    /**
     * One call that was made.
     *
     * @param nth    of the calls of this name in its thread, from 1
     * @param text   its arguments and what came of it; files that are open have their paths beside them
     * @param failed it did because it was told to
     */
    public record Call(int thread, String name, int nth, String text, boolean failed) {
        private static final String TOLD_TO = "(INJECTED)";

        static Call of(Matcher begun, int nth) {
            String text = begun.group(3);
            return new Call(Integer.parseInt(begun.group(1)), begun.group(2), nth, text, text.endsWith(TOLD_TO));
        }

        Call endedWith(String rest) {
            return new Call(thread, name, nth, text + rest, rest.endsWith(TOLD_TO));
        }

        public boolean isAbout(Path folder) {
            return List.of("/", "\"", ">").stream().anyMatch(end -> text.contains(folder + end));
        }
    }

    /** What a program did and printed. */
    public record Traced(Tools.Ran ran, List<Call> calls) {
        /** The calls about files below a folder. */
        public List<Call> about(Path folder) {
            return calls.stream().filter(call -> call.isAbout(folder)).toList();
        }

        /** Whether a fault met a file below a folder. */
        public boolean isHit(Path folder) {
            return about(folder).stream().anyMatch(Call::failed);
        }

        /** The numbers a call about a folder had, so that each of them can be made to fail. */
        public List<Integer> numbers(String call, Path folder) {
            return List.copyOf(new TreeSet<>(about(folder).stream().filter(it -> it.name().equals(call))
                .map(Call::nth).toList()));
        }
    }

    /** Runs a command to its end, with its environment and folder, and watches the calls named. */
    public static Traced run(ProcessBuilder command, String calls, Fault... faults) {
        Tools.need("strace", "strace");
        try {
            Path trace = Files.createTempFile("toeup-test", ".trace");
            try {
                List<String> whole = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-o",
                    trace.toString(), "-e", "trace=" + calls));
                Stream.of(faults).forEach(fault -> whole.addAll(List.of("-e", "inject=" + fault)));
                whole.addAll(command.command());
                Tools.Ran ran = Tools.run(command.command(whole));
                return new Traced(ran, calls(Files.readAllLines(trace, StandardCharsets.ISO_8859_1)));
            } finally {
                Files.delete(trace);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Watches one thread from now on until it ends: its calls are counted from here, and no other thread is touched. */
    public static Watch watch(Attachable program, String thread, String calls, Fault... faults) {
        Tools.need("strace", "strace");
        try {
            Path trace = Files.createTempFile("toeup-test", ".trace");
            List<String> whole = new ArrayList<>(program.reached());
            whole.addAll(List.of("strace", "-p", program.numberOf(thread), "-y", "-s", "4096", "-o", trace.toString(), "-e",
                "trace=" + calls));
            Stream.of(faults).forEach(fault -> whole.addAll(List.of("-e", "inject=" + fault)));
            Watch watch = new Watch(new ProcessBuilder(whole).redirectErrorStream(true).start(), trace);
            watch.waitUntilAttached();
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A watch of one thread. */
    public static final class Watch implements AutoCloseable {
        private final Process strace;
        private final Path trace;

        private Watch(Process strace, Path trace) {
            this.strace = strace;
            this.trace = trace;
        }

        private void waitUntilAttached() throws IOException {
            String first = strace.inputReader(StandardCharsets.ISO_8859_1).readLine();
            if (first == null || !first.endsWith("attached")) throw new AssertionError("strace could not attach: " + first);
        }

        /** The calls that were made, once the thread has ended. */
        public List<Call> calls() {
            Waiting.until(() -> Optional.of(strace).filter(it -> !it.isAlive()), () -> "the end of the thread watched");
            try {
                return Strace.calls(Files.readAllLines(trace, StandardCharsets.ISO_8859_1).stream()
                    .map(line -> ONLY_THREAD + line).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override public void close() {
            strace.destroyForcibly();
            try {
                Files.delete(trace);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A call during which another thread made one stands on two lines. */
    private static List<Call> calls(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        List<Call> calls = new ArrayList<>();
        for (String line : lines) {
            Matcher begun = BEGUN.matcher(line);
            Matcher ended = ENDED.matcher(line);
            if (begun.matches()) {
                int nth = counts.merge(begun.group(1) + begun.group(2), 1, Integer::sum);
                open.put(begun.group(1), calls.size());
                calls.add(Call.of(begun, nth));
            } else if (ended.matches()) {
                int at = open.get(ended.group(1));
                calls.set(at, calls.get(at).endedWith(ended.group(3)));
            }
        }
        return calls;
    }
}
