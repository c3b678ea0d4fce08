package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.cue.Bells;
import toeup.cue.Performer;
import toeup.plan.Heard;
import toeup.plan.Settings;
import toeup.session.Effect;
import toeup.session.SittingEffect;
import toeup.ui.app.App;
import toeup.ui.app.AppStart;
import toeup.ui.app.Request;
import toeup.ui.app.Wish;
import toeup.ui.app.World;
import toeup.ui.canvas.Size;

class CuesTest {
    private static final Request SWITCH =
        new Request.Session(new SittingEffect.Running(new Effect.Signal(Effect.Cue.SWITCH)));
    private static final Request KEEP = new Request.Session(new SittingEffect.Running(new Effect.Drop()));

    private final List<String> opened = new ArrayList<>();
    private final List<Performer> performers = new ArrayList<>();
    private long nanos;
    private int bells;

    private final Cues cues = new Cues(new Bells(() -> nanos, () -> bells++), Path.of("sounds"), opening("player"),
        opening("speaker"));

    /** Programs of a search path with nothing on it. */
    private Supplier<Performer> opening(String what) {
        return () -> {
            opened.add(what);
            Performer nothing = Performer.of(what, "", List.of(), trouble -> {});
            performers.add(nothing);
            return nothing;
        };
    }

    private static App app(Heard heard) throws ContentTrouble {
        Content content = Content.in(Path.of(System.getProperty("toeup.home", ""), "data"), "en");
        World world = new World(content.catalog(), content.messages(), List::of,
            Settings.USUAL.withSound(heard), Optional.empty(), List.of(), Optional.empty(),
            java.time.LocalDate.of(2026, 11, 23), false, List.of());
        return AppStart.open(world, new Size(80, 24), 1, new Wish.Menu(), "OAK-7").app();
    }

    private int bellsWithin(Duration time) {
        bells = 0;
        for (long end = nanos + time.toNanos(); nanos < end; nanos += 10_000_000) cues.ringIfDue();
        return bells;
    }

    @Test void usually_the_bell_rings_and_no_program_is_even_looked_for() throws ContentTrouble {
        assertTrue(cues.take(SWITCH, app(Heard.USUAL)));
        cues.follow(app(Heard.USUAL));
        assertEquals(2, bellsWithin(Duration.ofSeconds(1)));
        assertEquals(List.of(), opened);
    }

    @Test void with_the_sound_off_there_is_silence() throws ContentTrouble {
        assertTrue(cues.take(SWITCH, app(Heard.USUAL.withOn(false))));
        assertTrue(cues.take(new Request.Hear(Effect.Cue.GO), app(Heard.USUAL.withOn(false))));
        assertEquals(0, bellsWithin(Duration.ofSeconds(1)));
        assertEquals(List.of(), opened);
    }

    @Test void tones_and_voice_each_have_one_program_for_as_long_as_the_trainer_runs() throws ContentTrouble {
        App loud = app(new Heard(true, true, true));
        for (int i = 0; i < 3; i++) {
            assertTrue(cues.take(SWITCH, loud));
            assertTrue(cues.take(new Request.Say("voice on"), loud));
        }
        assertEquals(List.of("player", "speaker"), opened);
        cues.close();
    }

    @Test void a_voice_that_was_never_on_needs_no_silencing() throws ContentTrouble {
        assertTrue(cues.take(new Request.Say(""), app(Heard.USUAL)));
        assertEquals(List.of(), opened);
    }

    @Test void what_is_not_for_the_ears_is_left_to_others() throws ContentTrouble {
        assertFalse(cues.take(KEEP, app(Heard.USUAL)));
        assertFalse(cues.take(new Request.Redraw(), app(Heard.USUAL)));
    }
}
