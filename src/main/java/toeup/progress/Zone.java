package toeup.progress;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Where somebody was, by the name of the time zone. Its rules are looked for only when an hour is to be told: Java
 * reads the list of all zones before it gives the first, which takes a fifth of a start; and a Java older than a zone
 * lacks it, which is no reason to leave out what was done there.
 *
 * @param id a name such as Europe/London, or an offset such as +05:30
 */
public record Zone(String id) {
    /** The zone of a time of this computer. */
    public static Zone of(ZoneId zone) {
        return new Zone(zone.getId());
    }

    /** The zone of this name; empty for what is not formed like one. */
    public static Optional<Zone> named(String text) {
        return isName(text) || isOffset(text) ? Optional.of(new Zone(text)) : Optional.empty();
    }

    /** To tell hours in; where this Java does not know the zone they are told in UTC. */
    public ZoneId known() {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** The form of a name in the list of zones, or of one such as GMT+01:00. */
    private static boolean isName(String text) {
        if (text.length() < 2 || !isLetter(text.charAt(0))) return false;
        for (int i = 1; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isDigit = character >= '0' && character <= '9';
            if (!isLetter(character) && !isDigit && "/~._+-:".indexOf(character) < 0) return false;
        }
        return true;
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private static boolean isOffset(String text) {
        try {
            ZoneOffset.of(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
