package toeup.session;

import java.util.HashSet;
import java.util.Set;
import toeup.catalog.Lists;
import toeup.progress.StopReason;

/**
 * What was told in this session, or earlier today, that bars exercises for the rest of it. It only ever grows.
 *
 * @param unsteady    no standing exercise any more
 * @param warned      a warning sign: no exercise at all any more
 * @param fell        a fall or near-fall happened
 * @param painStopped exercises over for today because of their pain
 */
public record Barred(boolean unsteady, boolean warned, boolean fell, Set<String> painStopped) {
    public Barred {
        painStopped = Set.copyOf(painStopped);
    }

    /**
     * What was told for today holds in every session of the day; a fall is told of the session it happened in.
     *
     * @param painStopped exercises whose pain was too high earlier today
     * @param stopped     why others were stopped earlier today
     */
    static Barred today(Set<String> painStopped, Set<StopReason> stopped) {
        boolean warned = Lists.any(stopped, StopReason::endsSession);
        return new Barred(stopped.contains(StopReason.UNSTEADY), warned, false, painStopped);
    }

    /** After an exercise was stopped for this reason. */
    Barred after(StopReason reason) {
        return new Barred(unsteady || reason == StopReason.UNSTEADY, warned || reason.endsSession(),
            fell || reason == StopReason.FELL, painStopped);
    }

    /** After a warning sign that stopped no exercise. */
    Barred warning() {
        return new Barred(unsteady, true, fell, painStopped);
    }

    /** After an exercise hurt too much. */
    Barred hurtBy(String exercise) {
        Set<String> all = new HashSet<>(painStopped);
        all.add(exercise);
        return new Barred(unsteady, warned, fell, all);
    }
}
