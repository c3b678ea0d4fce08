package toeup.figure;

import java.util.Locale;
import java.util.Optional;

/** What a figure is drawn with. */
public enum Pen {
    /** Quarters of cells: for terminals that show UTF-8. */
    QUARTER("▘▝▀▖▌▞▛▗▚▐▜▄▙▟█▁▔─│╱╲"),
    /** Halves of cells and the single lines of code page 437: for consoles with few characters. */
    HALF("▀▄█─│"),
    /** Nothing but ASCII, chosen by slope. */
    ASCII("");

    private final String characters;

    Pen(String characters) {
        this.characters = characters;
    }

    /** All characters it may draw with that are not in ASCII. */
    public String characters() {
        return characters;
    }

    /** The word that stands for it in options. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The pen that a word stands for. */
    public static Optional<Pen> find(String code) {
        for (Pen pen : values()) {
            if (pen.code().equals(code)) return Optional.of(pen);
        }
        return Optional.empty();
    }

    /** Draws a picture as large as the grid allows, in the middle, standing on the last row. */
    public Drawing draw(Picture picture, int columns, int rows) {
        Drawing drawing = new Drawing(columns, rows);
        if (columns < 1 || rows < 1) return drawing;
        Scale scale = Scale.fitting(picture.seen(rows), columns, rows);
        if (this == ASCII) new AsciiPen(drawing, scale).draw(picture.withoutColours());
        else new BlockPen(drawing, scale, this == QUARTER ? 2 : 1).draw(picture);
        return drawing;
    }
}
