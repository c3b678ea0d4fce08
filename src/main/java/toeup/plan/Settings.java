package toeup.plan;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import toeup.catalog.Require;

/**
 * What belongs to this computer, not to a patient.
 *
 * @param theme  name of the theme
 * @param sound  what is heard of an exercise
 * @param word   the word that says what to do now in large letters, where there is room
 * @param band   a band across the screen for a second at changes
 * @param motion the figure moves; else its key pose stands still
 * @param frames pictures a second while it moves: 1, 2, 4 or 10
 * @param ascii  nothing but the 95 plain characters of ASCII is shown
 * @param reader how it speaks to a screen reader
 * @param fontSize of the letters in a window of the program's own, in points, 8 to 96; absent if nobody chose one
 */
public record Settings(String theme, Heard sound, boolean word, boolean band, boolean motion, int frames,
                       boolean ascii, Reader reader, OptionalInt fontSize) {
    /** The choices for {@link #frames}; few pictures suit slow computers and people whom motion tires. */
    public static final List<Integer> FRAMES = List.of(1, 2, 4, 10);
    public static final int SMALLEST_FONT = 8;
    public static final int LARGEST_FONT = 96;
    public static final Settings USUAL = new Settings("dark", Heard.USUAL, true, true, true, 4, false,
        Reader.USUAL, OptionalInt.empty());

    public Settings {
        Require.text("theme", theme);
        Objects.requireNonNull(sound, "sound");
        Objects.requireNonNull(reader, "reader");
        Require.inRange("frames a second", frames, FRAMES.get(0), FRAMES.get(FRAMES.size() - 1));
        if (fontSize.isPresent()) Require.inRange("font size", fontSize.getAsInt(), SMALLEST_FONT, LARGEST_FONT);
    }

    public Settings withTheme(String newTheme) {
        return new Settings(newTheme, sound, word, band, motion, frames, ascii, reader, fontSize);
    }

    public Settings withSound(Heard newSound) {
        return new Settings(theme, newSound, word, band, motion, frames, ascii, reader, fontSize);
    }

    public Settings withWord(boolean newWord) {
        return new Settings(theme, sound, newWord, band, motion, frames, ascii, reader, fontSize);
    }

    public Settings withBand(boolean newBand) {
        return new Settings(theme, sound, word, newBand, motion, frames, ascii, reader, fontSize);
    }

    public Settings withMotion(boolean newMotion) {
        return new Settings(theme, sound, word, band, newMotion, frames, ascii, reader, fontSize);
    }

    public Settings withFrames(int newFrames) {
        return new Settings(theme, sound, word, band, motion, newFrames, ascii, reader, fontSize);
    }

    public Settings withAscii(boolean newAscii) {
        return new Settings(theme, sound, word, band, motion, frames, newAscii, reader, fontSize);
    }

    public Settings with(Reader newReader) {
        return new Settings(theme, sound, word, band, motion, frames, ascii, newReader, fontSize);
    }

    public Settings withFontSize(int points) {
        return new Settings(theme, sound, word, band, motion, frames, ascii, reader, OptionalInt.of(points));
    }
}
