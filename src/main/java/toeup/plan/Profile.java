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
    private static final int LONGEST_CODE = 16;

    public Profile {
        if (!isCode(code)) {
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

    /**
     * A patient of whom nothing is known yet: every answer is the cautious one, so that a page passed over by
     * mistake harms nobody. Which foot is affected has no cautious answer and must be asked.
     */
    public static Profile cautious(String code) {
        return new Profile(code, Affected.LEFT, Side.LEFT, Set.of(Side.LEFT, Side.RIGHT), Ability.SEATED, true,
            ToesLift.NOT_YET, true, false, PainLimits.CAUTIOUS, Pace.GUIDED, Speed.NORMAL, Waits.USUAL,
            Optional.empty());
    }

    /**
     * A patient added by somebody else, who has answered nothing yet. Which foot it is nobody has said, so both are
     * looked after.
     */
    public static Profile unanswered(String code) {
        return cautious(code).with(Affected.BOTH);
    }

    /** Whether the patient has answered nothing yet, so that the pages before the first start are due. */
    public boolean isUnanswered() {
        // The answers that most patients give first: the first comparison of two records takes a tenth of a start.
        return affected == Affected.BOTH && isNew && !assessed && equals(unanswered(code));
    }

    /** Whether a text can be a patient's code. */
    public static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > LONGEST_CODE) return false;
        for (int i = 0; i < text.length(); i++) if (!isOfCode(text.charAt(i))) return false;
        return true;
    }

    private static boolean isOfCode(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '-';
    }

    /** With another foot affected, which is then the weaker one; with both, the weaker one stays as it was. */
    public Profile with(Affected newAffected) {
        Side newWeaker = switch (newAffected) {
            case LEFT -> Side.LEFT;
            case RIGHT -> Side.RIGHT;
            case BOTH -> weaker;
        };
        return new Profile(code, newAffected, newWeaker, numb, ability, fell, toesLift, isNew, assessed, painLimits,
            pace, speed, waits, goal);
    }

    public Profile withWeaker(Side newWeaker) {
        return new Profile(code, affected, newWeaker, numb, ability, fell, toesLift, isNew, assessed, painLimits, pace,
            speed, waits, goal);
    }

    public Profile withNumb(Set<Side> newNumb) {
        return new Profile(code, affected, weaker, newNumb, ability, fell, toesLift, isNew, assessed, painLimits, pace,
            speed, waits, goal);
    }

    public Profile with(Ability newAbility) {
        return new Profile(code, affected, weaker, numb, newAbility, fell, toesLift, isNew, assessed, painLimits, pace,
            speed, waits, goal);
    }

    public Profile withFall(boolean newFell) {
        return new Profile(code, affected, weaker, numb, ability, newFell, toesLift, isNew, assessed, painLimits, pace,
            speed, waits, goal);
    }

    public Profile with(ToesLift newToesLift) {
        return new Profile(code, affected, weaker, numb, ability, fell, newToesLift, isNew, assessed, painLimits, pace,
            speed, waits, goal);
    }

    /** With the foot drop new or getting worse, or not. */
    public Profile withNew(boolean newIsNew) {
        return new Profile(code, affected, weaker, numb, ability, fell, toesLift, newIsNew, assessed, painLimits, pace,
            speed, waits, goal);
    }

    public Profile withAssessed(boolean newAssessed) {
        return new Profile(code, affected, weaker, numb, ability, fell, toesLift, isNew, newAssessed, painLimits, pace,
            speed, waits, goal);
    }

    public Profile with(PainLimits newLimits) {
        return new Profile(code, affected, weaker, numb, ability, fell, toesLift, isNew, assessed, newLimits, pace,
            speed, waits, goal);
    }

    public Profile with(Pace newPace) {
        return new Profile(code, affected, weaker, numb, ability, fell, toesLift, isNew, assessed, painLimits, newPace,
            speed, waits, goal);
    }

    /** The same patient at another speed. */
    public Profile with(Speed newSpeed) {
        return new Profile(code, affected, weaker, numb, ability, fell, toesLift, isNew, assessed, painLimits, pace,
            newSpeed, waits, goal);
    }

    public Profile with(Waits newWaits) {
        return new Profile(code, affected, weaker, numb, ability, fell, toesLift, isNew, assessed, painLimits, pace,
            speed, newWaits, goal);
    }

    /** @param newGoal days a week wanted, 1 to 7; absent: the programme's days */
    public Profile withGoal(Optional<Integer> newGoal) {
        return new Profile(code, affected, weaker, numb, ability, fell, toesLift, isNew, assessed, painLimits, pace,
            speed, waits, newGoal);
    }

    /** A doctor should look first: both feet and never assessed, or new (product rules, section 3.7). */
    public boolean needsDoctorFirst() {
        return isNew || affected == Affected.BOTH && !assessed;
    }
}
