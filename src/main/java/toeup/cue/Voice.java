package toeup.cue;

/** Says what changes, for somebody who does not look at the screen. */
public interface Voice {
    /** Nothing is said. */
    Voice SILENT = words -> {};

    /**
     * Says words, and returns at once. Whatever is still being said breaks off.
     *
     * @param words empty to say nothing more
     */
    void say(String words);
}
