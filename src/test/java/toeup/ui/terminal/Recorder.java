package toeup.ui.terminal;

import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import toeup.ui.canvas.Style;
import toeup.ui.theme.Colour;
import toeup.ui.theme.Look;
import toeup.ui.theme.Theme;

/** A terminal of Lanterna's of which only what it is sent is known; and what else the tests of pictures share. */
final class Recorder extends ANSITerminal {
    static final Look LOUD = new Look(Colour.BRIGHT_YELLOW, Colour.BLUE, true, true);

    Recorder(OutputStream sent) {
        super(new ByteArrayInputStream(new byte[0]), sent, StandardCharsets.UTF_8);
    }

    /** As ours: Lanterna's own sends zeros behind what takes several bytes. */
    @Override public void putString(String string) throws IOException {
        writeToTerminal(string.getBytes(StandardCharsets.UTF_8));
    }

    /** Titles are loud, all else is plain. */
    static Theme loudTitles() {
        Map<Style, Look> looks = new EnumMap<>(Style.class);
        for (Style style : Style.values()) looks.put(style, style == Style.TITLE ? LOUD : Look.PLAIN);
        return new Theme("test", looks);
    }

    /** The letters of one row. */
    static String row(DefaultVirtualTerminal terminal, int row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < terminal.getTerminalSize().getColumns(); column++) {
            text.append(terminal.getCharacter(column, row).getCharacterString());
        }
        return text.toString();
    }
}
