package toeup.plan;

import java.util.Optional;
import java.util.Set;
import toeup.catalog.Require;
import toeup.catalog.Side;

/**
 * What belongs to one patient and decides what is safe; never a name.
 *
 * @param code         random or chosen by the clinic: 1 to 16 letters A to Z, digits and hyphens
 * @param affected     which foot drops
 * @param weaker       the weaker foot, LEFT or RIGHT; the affected one if only one is
 * @param numb         which feet feel numb: LEFT, RIGHT, both or none of them
 * @param ability      what is safe
 * @param fell         a fall in the last year
 * @param toesLift     whether the toes lift yet
 * @param isNew        the foot drop is new or getting worse
 * @param assessed     a doctor or therapist has looked at it
 * @param painLimits   traffic-light limits
 * @param pace         who leads
 * @param speed        how fast moving phases go
 * @param waits        times to get ready
 * @param goal         days a week wanted, 1 to 7; absent: the programme's days
 */
public record Profile(String code, Affected affected, Side weaker, Set<Side> numb, Ability ability, boolean fell,
                      ToesLift toesLift, boolean isNew, boolean assessed, PainLimits painLimits, Pace pace,
                      Speed speed, Waits waits, Optional<Integer> goal) {
    public Profile {
        if (!code.matches("[A-Z0-9-]{1,16}")) {
            throw new IllegalArgumentException("a code has 1 to 16 letters A to Z, digits and hyphens");
        }
        if (weaker == Side.BOTH) throw new IllegalArgumentException("the weaker foot is left or right");
        if (affected != Affected.BOTH && !weaker.name().equals(affected.name())) {
            throw new IllegalArgumentException("the weaker foot must be the affected one");
        }
        numb = Set.copyOf(numb);
        if (numb.contains(Side.BOTH)) throw new IllegalArgumentException("numb feet are named one by one");
        goal.ifPresent(days -> Require.inRange("goal in days a week", days, 1, 7));
    }

    /** The same patient at another speed. */
    public Profile with(Speed newSpeed) {
        return new Profile(code, affected, weaker, numb, ability, fell, toesLift, isNew, assessed, painLimits, pace,
            newSpeed, waits, goal);
    }

    /** A doctor should look first: both feet and never assessed, or new (product rules, section 3.7). */
    public boolean needsDoctorFirst() {
        return isNew || affected == Affected.BOTH && !assessed;
    }
}
