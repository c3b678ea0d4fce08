package toeup.faults;

import java.nio.file.Path;
import java.util.List;

/** One command of a patient's day, and what is typed into it. */
record Step(String typed, List<String> words) {
    static final String CODE = "QZ7CANARY";
    static final String NOTE = "canarynote qz7";
    /** To the end of the session, where a note is asked for. */
    private static final String SESSION = Home.EXERCISE + "\nq\n5\n" + NOTE + "\n";

    private static Step of(String typed, String... words) {
        return new Step(typed, List.of(words));
    }

    /** Everything that writes or tells, in a home with nothing in it. */
    static List<Step> all(Path backups) {
        String zip = backups.resolve("all.zip").toString();
        return List.of(of("", "patients", "add", CODE), of(Home.FIRST_PAGES, "--plain"),
            of(SESSION, "--plain", "start", "ball-lifts", "--reps", "1"), of("", "log", "ball-lifts"),
            of("", "progress", "--json"), of("", "records", "--json"), of("", "status"), of("", "backup", zip),
            of("", "backup", "--daily", backups.toString()), of("q\n", "--plain"), of("", "restore", zip),
            of("", "doctor", "--repair"));
    }

    /** Its command in somebody's home. */
    ProcessBuilder in(Home home) {
        return home.command(typed, words.toArray(String[]::new));
    }

    /** Whether a text tells who the patient is or what was noted. */
    static boolean isTold(String text) {
        return text.contains(CODE) || text.contains(NOTE);
    }
}
