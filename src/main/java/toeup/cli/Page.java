package toeup.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Writes plain lines for people, broken between words so that they fit. */
final class Page {
    private static final int WIDEST = 80;
    private static final int NARROWEST = 20;
    /** Below this, a label stands on a line of its own: beside it there would be no room for words. */
    private static final int SIDE_BY_SIDE = 60;

    private final PrintStream out;
    private final int columns;

    Page(PrintStream out, int columns) {
        this.out = out;
        this.columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** How wide lines are at most. */
    int columns() {
        return columns;
    }

    void blank() {
        print("");
    }

    void line(String text) {
        hanging("", "", text);
    }

    /** A line that stands {@code depth} steps in; what is wrapped of it stands there too. */
    void indented(int depth, String text) {
        String indent = "  ".repeat(depth);
        hanging(indent, indent, text);
    }

    /** A point of a list. */
    void point(String sign, String text) {
        hanging("  " + sign + " ", " ".repeat(sign.length() + 3), text);
    }

    /** A label with its text beside it, {@code width} columns in; on a narrow page below it. */
    void item(String label, int width, String text) {
        if (columns < SIDE_BY_SIDE) {
            indented(1, label);
            indented(2, text);
            return;
        }
        boolean fits = label.length() + 2 < width;
        if (!fits) indented(1, label);
        String indent = " ".repeat(width);
        hanging(fits ? ("  " + label + indent).substring(0, width) : indent, indent, text);
    }

    private void hanging(String first, String others, String text) {
        String indent = first;
        for (String line : wrapped(text, columns - Math.max(first.length(), others.length()))) {
            print((indent + line).stripTrailing());
            indent = others;
        }
    }

    /** Always a line feed alone, whatever the machine's habit. */
    private void print(String line) {
        out.print(line + "\n");
    }

    /** Breaks between words; a word longer than a line is broken where the line ends. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) line.append(' ');
            while (rest.length() > columns) {
                lines.add(rest.substring(0, columns));
                rest = rest.substring(columns);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
