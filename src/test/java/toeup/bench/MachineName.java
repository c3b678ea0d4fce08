package toeup.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine in a few words, so that a reader can tell how far it is from another. */
final class MachineName {
    private static final long KIB_PER_GB = 1 << 20;

    private MachineName() {}

    static String here() {
        String processor = find("/proc/cpuinfo", "model name\\s*: (.+)", System.getProperty("os.arch"));
        long memory = Long.parseLong(find("/proc/meminfo", "MemTotal:\\s+(\\d+)", "0"));
        return processor + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
            + Math.round((double) memory / KIB_PER_GB) + " GB, " + System.getProperty("os.name") + " "
            + System.getProperty("os.version").replaceFirst("-.*", "");
    }

    private static String find(String file, String pattern, String otherwise) {
        try {
            Matcher found = Pattern.compile("(?m)^" + pattern).matcher(Files.readString(Path.of(file)));
            return found.find() ? found.group(1).strip() : otherwise;
        } catch (IOException notLinux) {
            return otherwise;
        }
    }
}
