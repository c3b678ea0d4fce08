package toeup.ui.app;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import toeup.plan.Plans;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.progress.History;

/**
 * The patient who trains now.
 *
 * @param id        names the folder
 * @param profile   the profile in force
 * @param programme the programme in force
 * @param plans     which programme was in force on which day, for looking back
 * @param history   everything recorded so far; while the records are being read, at least this week
 * @param byHand    the records whose files a person edited, so that no checksum vouches for them
 * @param rivals    states of profile and programme between which a person must choose
 * @param reading   whether all records have been read
 */
public record Patient(UUID id, Profile profile, Programme programme, Plans plans, History history,
                      Set<UUID> byHand, Rivals rivals, Reading reading) {
    public Patient {
        byHand = Set.copyOf(byHand);
    }

    /** A patient none of whose records was edited by hand, and about whom two computers agree. */
    public Patient(UUID id, Profile profile, Programme programme, Plans plans, History history) {
        this(id, profile, programme, plans, history, Set.of(), Rivals.NONE, Reading.OVER);
    }

    /** Who trains now; only asked where somebody does. */
    static Patient of(App app) {
        return app.world().patient().orElseThrow();
    }

    Patient with(Profile changed) {
        return new Patient(id, changed, programme, plans, history, byHand, rivals, reading);
    }

    /** With another programme in force from a day on. */
    Patient with(Programme changed, LocalDate day) {
        NavigableMap<LocalDate, Programme> since = new TreeMap<>(plans.since());
        since.put(day, changed);
        return new Patient(id, profile, changed, new Plans(since), history, byHand, rivals, reading);
    }

    Patient with(Rivals changed) {
        return new Patient(id, profile, programme, plans, history, byHand, changed, reading);
    }

    Patient with(Reading changed) {
        return new Patient(id, profile, programme, plans, history, byHand, rivals, changed);
    }

    /** With no choice left between profiles, or else between programmes. */
    Patient settled(boolean profiles) {
        return with(profiles ? new Rivals(List.of(), rivals.programmes()) : new Rivals(rivals.profiles(), List.of()));
    }
}
