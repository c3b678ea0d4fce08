package toeup.ui.screen;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import toeup.ui.canvas.Style;

/** A piece of a page's text, free of any size. */
public sealed interface Block {

    /** The name of what follows it. */
    record Heading(String text) implements Block {}

    /** Running text, wrapped at words. */
    record Paragraph(String text, Style style) implements Block {}

    /** A numbered step. */
    record Step(int number, String text) implements Block {}

    /** One of several points without an order. */
    record Point(String text) implements Block {}

    /** A name and a value; rows that follow each other stand in columns. */
    record Row(String label, String value) implements Block {}

    /**
     * An amount as a length; bars that follow each other stand in columns.
     *
     * @param amount  0 or more; drawn in proportion to {@code most}
     * @param most    the amount that fills the bar; 0 draws none
     * @param printed the amount in words, always shown beside the bar
     */
    record Bar(String label, long amount, long most, String printed) implements Block {}

    /**
     * Amounts of days as a picture, drawn where there is room for it. It says nothing that is not said beside it.
     *
     * @param columns every day in order
     * @param most    the amount at the top, 1 or more; 0 draws nothing
     * @param filled  columns that stand on the bottom; else points
     * @param marks   amounts with a dotted line across
     */
    record Chart(List<Column> columns, long most, boolean filled, List<Long> marks) implements Block {
        public Chart {
            columns = List.copyOf(columns);
            marks = List.copyOf(marks);
        }
    }

    /**
     * One day of a {@link Chart}.
     *
     * @param name   stands below it where there is room; may be empty
     * @param amount absent where there is nothing to tell: a gap, no zero
     */
    record Column(String name, OptionalLong amount) {}

    /**
     * Days side by side.
     *
     * @param legend what their marks mean; not needed by who is told each day in full
     */
    record Week(List<Day> days, String legend) implements Block {
        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * One day of a {@link Week}.
     *
     * @param name short name of the day
     * @param mark what happened on it, as a short word or sign; may be empty
     * @param full name and mark in full, for who is told one day after the other
     */
    record Day(String name, String mark, Style style, Row full) {}

    /** An empty line where there is room for one. */
    record Space() implements Block {}

    /** What it says without any picture. */
    default Stream<Block> inWords() {
        if (this instanceof Bar bar) return Stream.of(new Row(bar.label(), bar.printed()));
        if (this instanceof Week week) return week.days().stream().map(Day::full);
        return this instanceof Chart ? Stream.empty() : Stream.of(this);
    }

    static Block text(String text) {
        return new Paragraph(text, Style.BODY);
    }

    static Block quiet(String text) {
        return new Paragraph(text, Style.QUIET);
    }

    static Block warning(String text) {
        return new Paragraph(text, Style.WARNING);
    }

    static Block heading(String text) {
        return new Heading(text);
    }

    static Block space() {
        return new Space();
    }
}
