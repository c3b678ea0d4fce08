package toeup.plan;

import java.util.Objects;

/**
 * How this computer speaks to somebody who listens to a screen reader or reads braille.
 *
 * @param lines    plain lines instead of the full screen
 * @param friendly the full screen without boxes, blocks and pictures, and with a number that seldom changes
 * @param announce how often the seconds left of a long hold are told
 * @param brief    one line for each repetition, instead of one for each of its short phases
 */
public record Reader(boolean lines, boolean friendly, Announce announce, boolean brief) {
    public static final Reader USUAL = new Reader(false, false, Announce.EVERY_5_SECONDS, false);

    public Reader {
        Objects.requireNonNull(announce, "announce");
    }

    public Reader withLines(boolean newLines) {
        return new Reader(newLines, friendly, announce, brief);
    }

    public Reader withFriendly(boolean newFriendly) {
        return new Reader(lines, newFriendly, announce, brief);
    }

    public Reader with(Announce newAnnounce) {
        return new Reader(lines, friendly, newAnnounce, brief);
    }

    public Reader withBrief(boolean newBrief) {
        return new Reader(lines, friendly, announce, newBrief);
    }
}
