package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.progress.ExerciseRecord;

/** What people and their editors do to a record: each is read exactly as it stands, or refused with its line and column. */
class HandEditsTest {
    private static final Path ROOT = Path.of("/data");
    private static final Path FILE = ROOT.resolve("file.json");
    /** Read as it was written. */
    private static final String SAME = "same";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String text = new String(new Damaged().good(Damaged.Kind.EDITED), StandardCharsets.UTF_8);
    private final ExerciseRecord written = read(text.getBytes(StandardCharsets.UTF_8), new ArrayList<>()).orElseThrow();
    private int edits;

    private static Optional<ExerciseRecord> read(byte[] bytes, List<Trouble> troubles) {
        MemoryDisk disk = new MemoryDisk();
        disk.nodes.put(FILE, bytes);
        FileReader reader = new FileReader(Samples.machine(disk, Samples.LATER), ROOT, Access.READ);
        return reader.read(FILE, new RecordCodec()::read, troubles::add).map(FileReader.Read::value);
    }

    /** @param outcome {@link #SAME}, or line and column of the complaint */
    private void edited(String what, byte[] bytes, String outcome) {
        List<Trouble> troubles = new ArrayList<>();
        Optional<ExerciseRecord> found = read(bytes, troubles);
        String told = troubles.stream().map(it -> it.line() + ":" + it.column()).findFirst().orElse(SAME);
        assertEquals(outcome, told, what + troubles);
        if (outcome.equals(SAME)) assertEquals(Optional.of(written), found, what);
        else assertTrue(found.isEmpty(), what);
        edits++;
    }

    private void edited(String what, String edited, String outcome) {
        assertTrue(!edited.equals(text), what + " changes nothing");
        edited(what, edited.getBytes(StandardCharsets.UTF_8), outcome);
    }

    private void replaced(String was, String is, String outcome) {
        edited(is, text.replace(was, is), outcome);
    }

    private byte[] encoded(Charset charset, byte... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        out.writeBytes(text.replace("\"standard\"", "\"standård\"").getBytes(charset));
        return out.toByteArray();
    }

    @Test void every_edit_is_read_exactly_or_refused_with_its_place() {
        encodings();
        layout();
        syntax();
        values();
        System.out.println("edits by hand: " + edits + ", read exactly or refused with their place: " + edits);
    }

    private void encodings() {
        edited("a byte order mark", "\uFEFF" + text, SAME);
        edited("two byte order marks", "\uFEFF\uFEFF" + text, "1:1");
        edited("UTF-16 LE", encoded(StandardCharsets.UTF_16LE, (byte) 0xFF, (byte) 0xFE), "1:1");
        edited("UTF-16 BE", encoded(StandardCharsets.UTF_16BE, (byte) 0xFE, (byte) 0xFF), "1:1");
        edited("UTF-16 LE without a mark", encoded(StandardCharsets.UTF_16LE), "7:32");
        edited("UTF-16 BE without a mark", encoded(StandardCharsets.UTF_16BE), "7:32");
        edited("UTF-32", encoded(Charset.forName("UTF-32LE"), (byte) 0xFF, (byte) 0xFE, (byte) 0, (byte) 0), "1:1");
        edited("Latin-1", encoded(StandardCharsets.ISO_8859_1), "7:16");
        edited("Latin-1 behind a mark", encoded(StandardCharsets.ISO_8859_1, MARK), "7:16");
    }

    private void layout() {
        edited("line ends of Windows", text.replace("\n", "\r\n"), SAME);
        edited("line ends of an old Mac", text.replace("\n", "\r"), SAME);
        edited("no last line feed", text.strip(), SAME);
        edited("all in one line", text.replace("\n", " "), SAME);
        edited("tabs", text.replace("  ", "\t"), SAME);
        edited("empty lines", text.replace("\n", "\n\n\n"), SAME);
        edited("a field that is not known", text.replace("\"schema\"", "\"mood\": [null, 1.5e3], \"schema\""), SAME);
        edited("fields in another order", moved(), SAME);
        edited("escapes for letters", text.replace("\"right\"", "\"\\u0072ight\""), SAME);
        edited("a space that does not break", text.replaceFirst("\n  ", "\n\u00a0"), "2:1");
        edited("Ctrl-Z at the end", text + "\u001a", "26:2");
        edited("a NUL at the end", text + "\0", "26:2");
    }

    private String moved() {
        String pain = "\"pain\": 3,\n  ";
        return text.replace(pain, "").replace("\"schema\"", "\"pain\": 3, \"schema\"");
    }

    private void syntax() {
        edited("a comment", text.replaceFirst("\n", "\n// why\n"), "2:1");
        edited("a comment at the end", text + "# why", "26:1");
        edited("a comment in between", text.replaceFirst("\n", "\n/* why */"), "2:1");
        replaced("\"pain\"", "“pain”", "22:3");
        replaced("\"pain\"", "'pain'", "22:3");
        replaced("\"pain\"", "pain", "22:3");
        replaced("\"pain\": 3", "\"pain\": 3, \"pain\": 3", "22:14");
        replaced("\"pain\": 3", "\"pain\" 3", "22:10");
        replaced("\"pain\": 3,", "\"pain\": 3", "23:3");
        replaced("\"pain\": 3,", "\"pain\": 3,,", "22:13");
        edited("a comma at the end", text.replaceFirst("\n}\\s*$", ",\n}\n"), "25:1");
        edited("two records", text + text, "26:1");
        edited("a brace too few", text.replaceFirst("}\\s*$", ""), "25:1");
        edited("a brace too many", text + "}", "26:1");
        edited("a list around it", "[" + text + "]", "1:1");
    }

    private void values() {
        for (String wrong : List.of("\"12\"", "9.9", "3.0", "null", "true", "-1", "11", "[3]", "1e0", "1e400", ".5", "٣", "３", "")) {
            replaced("\"pain\": 3", "\"pain\": " + wrong, "22:11");
        }
        // What begins as a number or a word is refused where it goes on as none.
        for (String wrong : List.of("0x3", "03", "+3")) replaced("\"pain\": 3", "\"pain\": " + wrong, "22:12");
        replaced("\"pain\": 3", "\"pain\": 3,5", "22:13");
        replaced("\"pain\": 3", "\"pain\": NaN", "22:14");
        replaced("\"pain\": 3", "\"pain\": Infinity", "22:19");
        replaced("\"right\"", "\"Right\"", "18:14");
        replaced("\"2026-11-23\"", "\"23.11.2026\"", "13:10");
        replaced("\"2026-11-23\"", "\"2026-02-30\"", "13:10");
        replaced("\"repetitions\": 10", "\"repetitions\": 10000000000", "16:44");
        replaced("\"completed\"", "\"Completed\"", "21:14");
        replaced("Europe/London", "Europe London", "12:11");
    }
}
