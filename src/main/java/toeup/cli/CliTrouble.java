package toeup.cli;

import toeup.store.Trouble;

/** A command cannot do what was asked: the reason as a text key, and the exit code it ends with. */
final class CliTrouble extends RuntimeException {
    private final ExitCode exit;
    private final String key;
    private final transient Object[] arguments;

    CliTrouble(ExitCode exit, String key, Object... arguments) {
        super(key, null, false, false);
        this.exit = exit;
        this.key = key;
        this.arguments = arguments;
    }

    /** The command line is wrong; nothing was done. */
    static CliTrouble usage(String key, Object... arguments) {
        return new CliTrouble(ExitCode.USAGE, key, arguments);
    }

    /** Something is wrong with the data folder. */
    static CliTrouble folder(String key, Object... arguments) {
        return new CliTrouble(ExitCode.FOLDER, key, arguments);
    }

    /** The same, in the words of what is wrong. */
    static CliTrouble folder(Trouble trouble) {
        return folder(trouble.key(), trouble.arguments());
    }

    ExitCode exit() {
        return exit;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments;
    }
}
