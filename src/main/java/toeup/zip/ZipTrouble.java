package toeup.zip;

import java.util.Locale;

/** A zip file is not to be trusted: what is wrong, and with which entry. */
public final class ZipTrouble extends Exception {
    /** What can be wrong. */
    public enum Kind {
        /** It is no zip file, or it was cut short. */
        NOT_A_ZIP,
        /** An entry is encrypted. */
        ENCRYPTED,
        /** An entry is compressed in a way that is not read here. */
        METHOD,
        /** An entry's name is no plain path below the place it is unpacked to. */
        NAME,
        /** An entry is a link or a device. */
        LINK,
        /** Two entries have one name. */
        TWICE,
        /** There are more entries than allowed. */
        MANY,
        /** An entry, or all together, would be larger than allowed. */
        LARGE,
        /** All together would be far larger than the file. */
        RATIO,
        /** What the file says of an entry is not what is there. */
        LYING;

        /** The word in text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;
    private final String entry;

    ZipTrouble(Kind kind, String entry) {
        super(kind + " " + entry, null, false, false);
        this.kind = kind;
        this.entry = entry;
    }

    ZipTrouble(Kind kind) {
        this(kind, "");
    }

    public Kind kind() {
        return kind;
    }

    /** The entry's name as it stands in the file, with whatever characters; empty if it is about the whole file. */
    public String entry() {
        return entry;
    }
}
