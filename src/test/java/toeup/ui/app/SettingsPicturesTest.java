package toeup.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import toeup.plan.Ability;
import toeup.plan.Programme;

class SettingsPicturesTest {
    private static final World ONE = Worlds.one();
    private static final Programme.Scheduled STRETCH = Patient.of(Visit.to(ONE).app()).programme().items().get(0);

    @TestFactory
    Stream<DynamicTest> the_settings_and_their_choices() {
        return Pictures.of("settings", ONE, List.of(new SettingsPlace(), new AboutPlace(),
            new AnswerPlace(Questions.ABILITY), new AnswerPlace(Questions.GOAL), new AnswerPlace(Questions.PACE),
            new AnswerPlace(Questions.SPEED), new LimitsPlace(), new WaitsPlace(), new ScreenPlace(),
            new ReaderPlace()));
    }

    @TestFactory
    Stream<DynamicTest> a_number_to_be_typed() {
        return Pictures.of("settings_number", size -> {
            Visit visit = Visit.to(ONE, size, new WaitsPlace()).choose("Before lying or floor");
            return visit.picture() + visit.type("999").accept().picture();
        });
    }

    @TestFactory
    Stream<DynamicTest> the_programme_and_its_changes() {
        var exercise = ONE.catalog().exercise("calf-stretch").orElseThrow();
        Adjustable dose = new Adjustable(toeup.session.Assignment.of(exercise, STRETCH.prescription()), Optional.empty());
        return Pictures.of("programme", ONE, List.of(new ProgrammePlace(), new ScheduledPlace(STRETCH),
            DaysPlace.of(STRETCH), new DosePlace(STRETCH, dose), new WayPlace(STRETCH, exercise),
            new RemovePlace(STRETCH), new AddExercisePlace(), new StartingsPlace(),
            new StartingPlace(ONE.programmes().get().get(0))));
    }

    @TestFactory
    Stream<DynamicTest> a_day_that_is_full() {
        return Pictures.of("programme_full_day", size -> Visit.to(ONE, size, new ProgrammePlace())
            .choose("Sole of foot stretch").choose("Days").choose("Monday").picture());
    }

    @TestFactory
    Stream<DynamicTest> standing_planned_for_somebody_who_only_sits() {
        World seated = Worlds.of(Worlds.profile(Ability.SEATED), Worlds.programme("standing"));
        return Pictures.of("programme_unsafe", seated, List.of(new ScheduledPlace(STRETCH)));
    }

    @TestFactory
    Stream<DynamicTest> the_patients() {
        World two = Worlds.with(ONE, ONE.patient(),
            List.of(new World.Known(Worlds.PATIENT, "OAK-7"), new World.Known(new UUID(8, 8), "ELM-3")));
        return Pictures.of("patients", two, List.of(new PatientsPlace(), new NewPatientPlace(), new Waiting("ELM-3"),
            new DailyPlace(), new ErasePatientsPlace(), new ErasePlace(two.patients().get(1))));
    }

    @TestFactory
    Stream<DynamicTest> a_change_where_nothing_can_be_written() {
        return Pictures.of("settings_read_only", size -> Visit.to(Worlds.readOnly(ONE), size, new SettingsPlace())
            .choose("Speed").choose("Slow").picture());
    }
}
