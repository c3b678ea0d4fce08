package toeup.session;

import java.util.Optional;
import java.util.Set;
import toeup.catalog.Side;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.plan.PainLimits;
import toeup.plan.Profile;
import toeup.plan.Speed;
import toeup.plan.ToesLift;
import toeup.plan.Waits;

/** Patients made up for tests: the right foot drops and they may walk, changed step by step. */
final class People {
    /** No wait at all, so that time is spent on repetitions only. */
    static final Waits NO_WAITS = new Waits(false, 0, 0, 0, 0, 0, 0);
    static final Waits FOR_ENTER = new Waits(true, 10, 20, 45, 15, 45, 20);
    static final Profile RIGHT_AFFECTED = new People().profile();

    private Affected affected = Affected.RIGHT;
    private Set<Side> numb = Set.of();
    private Ability ability = Ability.WALKING;
    private boolean isNew;
    private boolean assessed = true;
    private PainLimits limits = PainLimits.CAUTIOUS;
    private Pace pace = Pace.GUIDED;
    private Speed speed = Speed.NORMAL;
    private Waits waits = Waits.USUAL;

    private People() {}

    static People somebody() {
        return new People();
    }

    People affected(Affected affected) {
        this.affected = affected;
        return this;
    }

    People numb(Side... feet) {
        numb = Set.of(feet);
        return this;
    }

    People able(Ability ability) {
        this.ability = ability;
        return this;
    }

    People newly() {
        isNew = true;
        return this;
    }

    People neverAssessed() {
        assessed = false;
        return this;
    }

    People limits(int caution, int stop) {
        limits = new PainLimits(caution, stop);
        return this;
    }

    People ownPace() {
        pace = Pace.OWN;
        return this;
    }

    People at(Speed speed) {
        this.speed = speed;
        return this;
    }

    People waiting(Waits waits) {
        this.waits = waits;
        return this;
    }

    Profile profile() {
        Side weaker = affected == Affected.LEFT ? Side.LEFT : Side.RIGHT;
        return new Profile("A-1", affected, weaker, numb, ability, false, ToesLift.YES, isNew, assessed, limits, pace,
            speed, waits, Optional.empty());
    }
}
