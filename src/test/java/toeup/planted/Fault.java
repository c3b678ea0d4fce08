package toeup.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mistake somebody might make in one source, and the test that must notice it.
 *
 * @param name     what is wrong then
 * @param source   below {@code src/main/java/toeup}
 * @param edits    what makes it wrong
 * @param caughtBy the test's class, below {@code toeup}, and its method: {@code store.StoreTest#a_fact}
 */
record Fault(String name, String source, List<Edit> edits, String caughtBy) {
    /**
     * One change.
     *
     * @param from what stands in the source exactly once, with a blank wherever there is white space
     * @param to   what stands there instead
     */
    record Edit(String from, String to) {
        private Pattern pattern() {
            return Pattern.compile(Stream.of(from.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        }
    }

    /** The source with the mistake. */
    String plantedIn(Path sources) throws IOException {
        String text = Files.readString(sources.resolve(source));
        for (Edit edit : edits) text = planted(edit, text);
        return text;
    }

    private String planted(Edit edit, String text) {
        Matcher found = edit.pattern().matcher(text);
        long places = found.results().count();
        if (places != 1) throw new AssertionError(this + ": " + places + " places for \"" + edit.from() + "\"");
        return found.replaceFirst(Matcher.quoteReplacement(edit.to()));
    }

    @Override public String toString() {
        return "\"" + name + "\" in " + source;
    }
}
