package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import toeup.catalog.Coded;
import toeup.catalog.Side;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.plan.Profile;
import toeup.plan.Speed;
import toeup.plan.ToesLift;

/** All questions about the patient. */
final class Questions {
    static final Question<Affected> AFFECTED = coded("intake.affected",
        List.of(Affected.values()), Profile::affected, Profile::with);
    static final Question<Side> WEAKER = coded("intake.weaker",
        List.of(Side.LEFT, Side.RIGHT), Profile::weaker, Profile::withWeaker);
    static final Question<Set<Side>> NUMB = new Question<>("intake.numb",
        List.of(Set.of(Side.LEFT, Side.RIGHT), Set.of(Side.LEFT), Set.of(Side.RIGHT), Set.of()), Questions::numb,
        Profile::numb, Profile::withNumb);
    static final Question<Boolean> NEW = yesOrNo("intake.new", true, Profile::isNew, Profile::withNew);
    static final Question<Boolean> ASSESSED =
        yesOrNo("intake.assessed", false, Profile::assessed, Profile::withAssessed);
    static final Question<Ability> ABILITY = coded("intake.ability",
        List.of(Ability.values()), Profile::ability, Profile::with);
    static final Question<Boolean> FELL = yesOrNo("intake.fell", true, Profile::fell, Profile::withFall);
    static final Question<ToesLift> TOES_LIFT = coded("intake.toes-lift",
        List.of(ToesLift.NOT_YET, ToesLift.A_LITTLE, ToesLift.YES), Profile::toesLift, Profile::with);
    static final Question<Pace> PACE = coded("settings.pace", List.of(Pace.values()), Profile::pace, Profile::with);
    static final Question<Speed> SPEED =
        coded("settings.speed", List.of(Speed.values()), Profile::speed, Profile::with);
    static final Question<Optional<Integer>> GOAL = new Question<>("settings.goal",
        Stream.concat(Stream.of(Optional.<Integer>empty()), IntStream.rangeClosed(1, 7).mapToObj(Optional::of))
            .toList(),
        days -> days.map(String::valueOf).orElse("programme"), Profile::goal, Profile::withGoal);

    private Questions() {}

    /** What is asked of a new patient, in order; which foot is weaker only where both are affected. */
    static List<Question<?>> ofNewPatient(Profile profile) {
        List<Question<?>> questions =
            new ArrayList<>(List.of(AFFECTED, NUMB, NEW, ASSESSED, ABILITY, FELL, TOES_LIFT));
        if (profile.affected() == Affected.BOTH) questions.add(1, WEAKER);
        return questions;
    }

    private static <E extends Coded> Question<E> coded(String key, List<E> answers, Function<Profile, E> now,
                                                       BiFunction<Profile, E, Profile> set) {
        return new Question<>(key, answers, Coded::code, now, set);
    }

    /** @param cautious the answer of who does not know */
    private static Question<Boolean> yesOrNo(String key, boolean cautious, Function<Profile, Boolean> now,
                                             BiFunction<Profile, Boolean, Profile> set) {
        return new Question<>(key, List.of(cautious, !cautious), yes -> yes ? "yes" : "no", now, set);
    }

    private static String numb(Set<Side> sides) {
        if (sides.size() == 2) return Side.BOTH.code();
        return sides.stream().map(Side::code).findFirst().orElse("none");
    }
}
