package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.catalog.Side;
import toeup.figure.Pen;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Heard;
import toeup.plan.Pace;
import toeup.plan.PainLimits;
import toeup.plan.Profile;
import toeup.plan.Settings;
import toeup.plan.Speed;
import toeup.plan.Waits;
import toeup.session.Effect;
import toeup.ui.canvas.Size;

class SettingsTest {
    private static final Profile PROFILE = Worlds.one().patient().orElseThrow().profile();

    private static Visit settings() {
        return Visit.to(Worlds.one(), new SettingsPlace());
    }

    private static List<Request> saved(Profile profile) {
        return List.of(new Request.SaveProfile(profile));
    }

    private static String detail(Visit visit, String label) {
        return visit.page().items().stream().filter(item -> item.label().equals(label)).findFirst().orElseThrow().detail();
    }

    @Test
    void each_setting_shows_its_value() {
        Visit visit = settings();
        assertEquals("6 days a week", detail(visit, "Programme"));
        assertEquals("4 and 6", detail(visit, "Pain limits"));
        assertEquals("normal", detail(visit, "Speed"));
    }

    @Test
    void an_answer_about_the_patient_is_saved_in_the_profile() {
        Visit visit = settings().choose("About you").choose("Numb feet").choose("Right foot");
        assertEquals(saved(PROFILE.withNumb(Set.of(Side.RIGHT))), visit.requests());
        assertEquals("right", detail(visit, "Numb feet"));
    }

    @Test
    void the_answer_that_holds_has_the_focus() {
        Visit visit = settings().choose("About you").choose("Safe for you");
        assertEquals(1, visit.page().focus());
    }

    @Test
    void the_answer_that_holds_saves_nothing_when_taken_again() {
        Visit visit = settings().choose("About you").choose("Safe for you").press(Key.Kind.ENTER);
        assertEquals(List.of(), visit.requests());
        assertInstanceOf(AboutPlace.class, visit.place());
    }

    @Test
    void with_one_foot_affected_that_one_is_the_weaker() {
        Visit visit = settings().choose("About you").choose("Affected foot").choose("Left foot");
        assertEquals(saved(PROFILE.with(Affected.LEFT)), visit.requests());
    }

    @Test
    void with_both_feet_affected_the_weaker_one_can_be_set() {
        Visit visit = settings().choose("About you").choose("Affected foot").choose("Both feet");
        assertTrue(visit.labels().contains("Weaker foot"));
    }

    @Test
    void only_sitting_takes_standing_out_of_today_and_leaves_the_programme_as_it_is() {
        Visit visit = settings().choose("About you").choose("Safe for you").choose("Only sitting");
        App app = visit.app();
        assertEquals(Worlds.programme("standing"), Patient.of(app).programme());
        app.world().due().items().forEach(item -> assertFalse(Choices.assignment(app, item.prescription()).way()
            .position().isStanding(), item::toString));
        assertTrue(visit.notice().contains("Your programme itself stays as it is"), visit::notice);
    }

    @Test
    void a_change_holds_for_the_session_that_goes_on() {
        Visit visit = settings().choose("Who leads").choose("My own pace");
        assertEquals(saved(PROFILE.with(Pace.OWN)), visit.requests());
        assertEquals(Pace.OWN, visit.app().sitting().orElseThrow().profile().pace());
    }

    @Test
    void two_changes_in_a_row_are_both_kept() {
        Visit visit = settings().choose("Who leads").choose("My own pace").choose("Speed").choose("Very slow");
        assertEquals(new Request.SaveProfile(PROFILE.with(Pace.OWN).with(Speed.VERY_SLOW)), visit.requests().get(1));
    }

    @Test
    void the_weekly_goal_can_be_a_number_of_days() {
        assertEquals(saved(PROFILE.withGoal(Optional.of(5))),
            settings().choose("Weekly goal").choose("5 days").requests());
    }

    @Test
    void a_time_to_get_ready_is_typed() {
        Visit visit = settings().choose("Time to get ready").choose("Before standing").type("90").press(Key.Kind.ENTER);
        assertEquals(saved(PROFILE.with(new Waits(false, 10, 90, 45, 15, 45, 20))), visit.requests());
        assertEquals("90 s", detail(visit, "Before standing"));
    }

    @Test
    void no_time_to_get_ready_is_longer_than_two_minutes() {
        Visit visit = settings().choose("Time to get ready").choose("Before sitting").type("121").press(Key.Kind.ENTER);
        assertEquals(List.of(), visit.requests());
        assertEquals("Please type a number from 0 to 120.", visit.notice());
        assertEquals("", visit.app().top().typed());
    }

    @Test
    void enter_alone_leaves_a_number_as_it_is() {
        Visit visit = settings().choose("Time to get ready").choose("Before sitting").press(Key.Kind.ENTER);
        assertEquals(List.of(), visit.requests());
        assertInstanceOf(WaitsPlace.class, visit.place());
    }

    @Test
    void waiting_for_enter_keeps_the_times() {
        Visit visit = settings().choose("Time to get ready").choose("Wait for Enter instead");
        assertEquals(saved(PROFILE.with(new Waits(true, 10, 20, 45, 15, 45, 20))), visit.requests());
    }

    @Test
    void a_pain_limit_is_typed() {
        Visit visit = settings().choose("Pain limits").choose("Stop from").type("5").press(Key.Kind.ENTER);
        assertEquals(saved(PROFILE.with(new PainLimits(4, 5))), visit.requests());
    }

    @Test
    void no_pain_limit_passes_the_other() {
        Visit visit = settings().choose("Pain limits").choose("Take care from").type("6").press(Key.Kind.ENTER);
        assertEquals(List.of(), visit.requests());
        assertEquals("Please type a number from 1 to 5.", visit.notice());
    }

    @Test
    void sound_belongs_to_the_computer_and_is_heard_as_soon_as_it_is_chosen() {
        Visit visit = settings().choose("Screen and sound").choose("Sound");
        Heard tones = new Heard(true, true, false);
        assertEquals(List.of(new Request.SaveSettings(Settings.USUAL.withSound(tones)),
            new Request.Hear(Effect.Cue.GO)), visit.requests());
        assertEquals("tones", detail(visit, "Sound"));
        assertEquals("off", detail(visit.choose("Sound"), "Sound"));
        assertEquals("bell", detail(visit.choose("Sound"), "Sound"));
    }

    @Test
    void a_voice_says_so_when_it_is_switched_on() {
        Visit visit = settings().choose("Screen and sound").choose("Voice");
        assertEquals(List.of(new Request.SaveSettings(Settings.USUAL.withSound(Heard.USUAL.withVoice(true))),
            new Request.Say("Voice on")), visit.requests());
        assertEquals("on", detail(visit, "Voice"));
        assertEquals(new Request.Say(""), visit.choose("Voice").requests().get(3));
    }

    @Test
    void an_option_beats_the_settings_until_the_same_is_changed_and_is_not_written() {
        App home = Visit.to(Worlds.one(), new ScreenPlace()).app();
        Heard asked = new Heard(false, false, true);
        Look look = new Look(false, false, Pen.ASCII, Figures.NONE, List.of("dark"), false,
            Optional.of(asked));
        Visit visit = Visit.of(home.with(home.view().with(look)));
        assertEquals(List.of("off", "on"), List.of(detail(visit, "Sound"), detail(visit, "Voice")));
        visit.choose("Sound");
        assertEquals(List.of("bell", "on"), List.of(detail(visit, "Sound"), detail(visit, "Voice")));
        assertEquals(new Request.SaveSettings(Settings.USUAL), visit.requests().get(0));
    }

    @Test
    void each_choice_of_screen_and_sound_holds_at_once_and_is_written() {
        Visit visit = settings().choose("Screen and sound");
        visit.choose("Large word").choose("Band at changes").choose("Moving figure").choose("Pictures a second")
            .choose("Plain characters");
        Settings all = Settings.USUAL.withWord(false).withBand(false).withMotion(false).withFrames(10).withAscii(true);
        assertEquals(new Request.SaveSettings(all), visit.requests().get(4));
        assertEquals(all, visit.app().world().settings());
    }

    @Test
    void the_warning_signs_can_be_read_again_to_the_last() {
        Visit visit = settings().choose("Warning signs, again");
        int signs = visit.app().world().catalog().signs().size();
        for (int sign = 0; sign < signs; sign++) {
            assertEquals(new SignsPlace(sign), visit.place());
            visit.accept();
        }
        assertInstanceOf(SettingsPlace.class, visit.place());
    }

    @Test
    void where_nothing_can_be_written_nothing_changes_and_that_is_said() {
        Visit visit = Visit.to(Worlds.readOnly(Worlds.one()), new SettingsPlace()).choose("Speed").choose("Slow");
        assertEquals(List.of(), visit.requests());
        assertEquals("normal", detail(visit, "Speed"));
        assertTrue(visit.notice().startsWith("Nothing was changed"), visit::notice);
    }

    @Test
    void without_a_patient_there_is_still_what_belongs_to_the_computer() {
        assertEquals(List.of("Screen and sound", "Warning signs, again"),
            Visit.to(Worlds.empty(), new SettingsPlace()).labels());
    }

    @Test
    void every_setting_is_one_digit_away() {
        assertEquals(9, settings().labels().size());
        Visit visit = Visit.to(Worlds.one(), new Size(20, 6), new SettingsPlace()).type("5");
        assertEquals(new AnswerPlace(Questions.PACE), visit.place());
    }

    @Test
    void each_answer_can_be_given_and_is_then_the_one_that_holds() {
        Profile both = Profile.cautious("OAK-7").with(Affected.BOTH).with(Ability.WALKING);
        for (Question<?> question : List.of(Questions.AFFECTED, Questions.WEAKER, Questions.NUMB, Questions.NEW,
            Questions.ASSESSED, Questions.ABILITY, Questions.FELL, Questions.TOES_LIFT, Questions.PACE,
            Questions.SPEED, Questions.GOAL)) {
            for (int answer = 0; answer < question.answers().size(); answer++) {
                assertEquals(answer, question.index(question.answered(both, answer)), question.key());
            }
        }
    }
}
