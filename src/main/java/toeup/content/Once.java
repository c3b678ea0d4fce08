package toeup.content;

/**
 * A part of the content that is read when it is first asked for, and then kept. Who asks meanwhile waits for this part,
 * and for no other: the first menu would else wait for all that another thread reads ahead.
 */
final class Once<T> {
    /** How it is read. */
    interface Reading<T> {
        T read() throws ContentTrouble;
    }

    private final Reading<T> reading;
    private T read;

    Once(Reading<T> reading) {
        this.reading = reading;
    }

    /** @throws ContentTrouble each time, if there is a mistake in it */
    synchronized T get() throws ContentTrouble {
        if (read == null) read = reading.read();
        return read;
    }
}
