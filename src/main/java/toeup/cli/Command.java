package toeup.cli;

import java.util.List;

/** One command of the program. A new one is a class here and a line in {@link Commands}. */
interface Command {
    /** As it is typed. */
    String name();

    /** Its own options, in the order of its help; those of every command come after. */
    default List<Option> options() {
        return List.of();
    }

    /** What its words stand for in the help, such as {@code ID}; empty if it takes none. */
    default String words() {
        return "";
    }

    /** The most words it takes. */
    default int mostWords() {
        return 0;
    }

    /** Does it, and gives the exit code. */
    int run(Desk desk, Arguments arguments);
}
