package toeup.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a daily backup: whose it is, by a mark of eight hexadecimal digits, and of which day. */
record DailyName(String mark, LocalDate day) {
    private static final String MARK = "[0-9a-f]{8}";
    private static final Pattern FORM = Pattern.compile("toeup-daily-(" + MARK + ")-([0-9]{4}-[0-9]{2}-[0-9]{2})\\.zip");

    static boolean isMark(String text) {
        return text.matches(MARK);
    }

    /** Empty if the file has another name, and so is none of ours. */
    static Optional<DailyName> of(Path file) {
        Matcher matcher = FORM.matcher(file.getFileName().toString());
        if (!matcher.matches()) return Optional.empty();
        try {
            return Optional.of(new DailyName(matcher.group(1), LocalDate.parse(matcher.group(2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    String file() {
        return "toeup-daily-" + mark + "-" + day + ".zip";
    }
}
