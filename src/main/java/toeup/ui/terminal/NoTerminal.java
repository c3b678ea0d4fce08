package toeup.ui.terminal;

/** There is no terminal to show screens on: input or output is a file or a pipe, or the terminal cannot be set. */
public final class NoTerminal extends Exception {
    private static final long serialVersionUID = 1L;

    NoTerminal(Throwable cause) {
        super("no terminal", cause);
    }

    /** Key of the text that tells the user. */
    public String messageKey() {
        return "terminal.none";
    }
}
