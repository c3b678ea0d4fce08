package toeup.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the user is, and so what day it is. */
@FunctionalInterface
public interface Here {
    /** Finding out takes a while the first time. */
    ZoneId zone();

    /** The day that a moment of now belongs to; may be told without the zone. */
    default LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }
}
