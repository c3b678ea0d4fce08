package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;

/** Whatever stands in a text, the bytes that reach a terminal are letters and the sequences of our own drawing. */
class HostileScreenTest {
    private static final Size SIZE = new Size(80, 24);
    /** Colours, the place of the cursor and whether it shows: all that drawing needs. */
    private static final Pattern OURS = Pattern.compile("\u001b\\[(\\?25[hl]|[0-9;]*[mH])");
    private static final String[] ESCAPES = {"\u001b[2J", "\u001b]0;owned\u0007", "\u001b]52;c;b3duZWQ=\u001b\\",
        "\u009b6n", "\u0090q\u009c", "\u001bc", "\u001b(0", "\u001b[?1049l", "\u009d8;;http://a\u0007"};

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final TerminalPicture picture = new TerminalPicture(new Recorder(sent), Recorder.loudTitles());

    @Test void nothing_but_letters_and_our_own_sequences_is_sent_for_any_code_point() throws IOException {
        picture.show(new Canvas(SIZE), SIZE, true);
        sent.reset();
        int point = 0;
        long bytes = 0;
        while (point <= Character.MAX_CODE_POINT) {
            Canvas canvas = new Canvas(SIZE);
            for (int row = 0; row < SIZE.rows(); row++) {
                StringBuilder text = new StringBuilder();
                // A space between them, so that no accent joins a letter.
                for (int i = 0; i < SIZE.columns() / 3; i++) {
                    text.appendCodePoint(Math.min(point++, Character.MAX_CODE_POINT)).append(' ');
                }
                canvas = canvas.put(row, 0, text.toString(), Style.BODY);
            }
            bytes += shown(canvas, Integer.toHexString(point));
        }
        for (String escape : ESCAPES) {
            bytes += shown(new Canvas(SIZE).put(1, 1, "<" + escape + ">", Style.TITLE), escape);
        }
        System.out.println("code points drawn: " + (Character.MAX_CODE_POINT + 1) + ", bytes sent: " + bytes
            + ", other than letters and our own sequences: 0");
        assertTrue(bytes > 300_000, "bytes: " + bytes);
    }

    /** Gives how many bytes it took. */
    private int shown(Canvas canvas, String what) throws IOException {
        picture.show(canvas, SIZE, false);
        String text = sent.toString(StandardCharsets.UTF_8);
        int bytes = sent.size();
        sent.reset();
        String rest = OURS.matcher(text).replaceAll("");
        assertEquals(-1, rest.chars().filter(Character::isISOControl).findFirst().orElse(-1), what);
        assertEquals(-1, rest.codePoints().filter(it -> Character.getType(it) == Character.FORMAT
            || Character.getType(it) == Character.LINE_SEPARATOR || Character.getType(it) == Character.PARAGRAPH_SEPARATOR)
            .findFirst().orElse(-1), what);
        return bytes;
    }
}
