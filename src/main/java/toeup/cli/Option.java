package toeup.cli;

/**
 * An option of a command.
 *
 * @param name  with its hyphens, such as {@code --sets}
 * @param value what stands for its value in the help, such as {@code N}; empty for a switch
 */
record Option(String name, String value) {
    static Option of(String name, String value) {
        return new Option(name, value);
    }

    /** An option without a value. */
    static Option flag(String name) {
        return new Option(name, "");
    }

    boolean isFlag() {
        return value.isEmpty();
    }

    /** As the help shows it, such as {@code --sets N}. */
    String label() {
        return isFlag() ? name : name + " " + value;
    }

    /** Key of the help's words about it. */
    String key() {
        return "cli.option." + name.substring(2);
    }
}
