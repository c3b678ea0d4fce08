package toeup.plan;

import java.util.List;
import java.util.Objects;
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
 */
public record Settings(String theme, Heard sound, boolean word, boolean band, boolean motion, int frames,
                       boolean ascii) {
    /** The choices for {@link #frames}; few pictures suit slow computers and people whom motion tires. */
    public static final List<Integer> FRAMES = List.of(1, 2, 4, 10);
    public static final Settings USUAL = new Settings("dark", Heard.USUAL, true, true, true, 4, false);

    public Settings {
        Require.text("theme", theme);
        Objects.requireNonNull(sound, "sound");
        Require.inRange("frames a second", frames, FRAMES.get(0), FRAMES.get(FRAMES.size() - 1));
    }

    public Settings withTheme(String newTheme) {
        return new Settings(newTheme, sound, word, band, motion, frames, ascii);
    }

    public Settings withSound(Heard newSound) {
        return new Settings(theme, newSound, word, band, motion, frames, ascii);
    }

    public Settings withWord(boolean newWord) {
        return new Settings(theme, sound, newWord, band, motion, frames, ascii);
    }

    public Settings withBand(boolean newBand) {
        return new Settings(theme, sound, word, newBand, motion, frames, ascii);
    }

    public Settings withMotion(boolean newMotion) {
        return new Settings(theme, sound, word, band, newMotion, frames, ascii);
    }

    public Settings withFrames(int newFrames) {
        return new Settings(theme, sound, word, band, motion, newFrames, ascii);
    }

    public Settings withAscii(boolean newAscii) {
        return new Settings(theme, sound, word, band, motion, frames, newAscii);
    }
}
