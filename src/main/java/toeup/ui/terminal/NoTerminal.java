package toeup.ui.terminal;

/** There is nothing to show screens in: no terminal that can be set up, or no window that can be opened. */
public final class NoTerminal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String messageKey;

    /** Input or output is a file or a pipe, or the terminal cannot be set. */
    NoTerminal(Throwable cause) {
        this("terminal.none", cause);
    }

    NoTerminal(String messageKey, Throwable cause) {
        super(messageKey, cause);
        this.messageKey = messageKey;
    }

    /** Key of the text that tells the user. */
    public String messageKey() {
        return messageKey;
    }
}
