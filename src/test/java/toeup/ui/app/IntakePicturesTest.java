package toeup.ui.app;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Profile;

class IntakePicturesTest {
    private static final int SIGNS = Worlds.empty().catalog().signs().size();

    private static Stream<DynamicTest> pages(String name, Profile profile, IntStream pages) {
        return Pictures.of(name, Worlds.empty(),
            pages.<Place>mapToObj(at -> new Intake(at, profile, false)).toList());
    }

    @TestFactory
    Stream<DynamicTest> the_welcome_and_the_signs() {
        return pages("intake_signs", Profile.cautious("OAK-7"), IntStream.rangeClosed(0, SIGNS));
    }

    @TestFactory
    Stream<DynamicTest> the_questions_where_both_feet_are_affected_and_what_follows() {
        return pages("intake_questions", Profile.cautious("OAK-7").with(Affected.BOTH),
            IntStream.rangeClosed(SIGNS + 1, SIGNS + 9));
    }

    @TestFactory
    Stream<DynamicTest> what_follows_for_somebody_who_walks_but_fell() {
        return pages("intake_walks", Worlds.profile(Ability.WALKING).withFall(true), IntStream.of(SIGNS + 8));
    }
}
