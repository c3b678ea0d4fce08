package toeup.ui.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import toeup.plan.Profile;
import toeup.session.Effect;
import toeup.ui.canvas.Size;

/** The screens as the program starts. */
public final class AppStart {
    private AppStart() {}

    /**
     * The first screen: what must be settled first, else what was wished for. Where nobody has ever trained these are
     * the pages before the first start; where one of several is to be chosen, the patients.
     *
     * @param timeScale how many times faster than real time exercises run, 1 to 100
     * @param freshCode a random code for the patient who is asked to begin, if nobody has ever trained here
     */
    public static Turn open(World world, Size size, int timeScale, Wish wish, String freshCode) {
        return open(world, size, timeScale, wish, freshCode, Look.AS_SET);
    }

    /** As above, but with a look that differs from the settings. */
    public static Turn open(World world, Size size, int timeScale, Wish wish, String freshCode, Look look) {
        App home = new App(world, Optional.empty(), List.of(Open.of(new Home())), size, List.of(),
            new RunningView(false, look), Notice.NONE, Duration.ZERO, timeScale, wish, world.today());
        App ready = Flow.freshSitting(home);
        if (world.patient().isPresent()) return settled(ready);
        if (!world.patients().isEmpty()) return Turn.to(ready.open(new PatientsPlace()));
        // Whoever cannot see the first page hears that there is one; whoever can learns how loud it is.
        return Turn.to(ready.open(Intake.first(freshCode)), new Request.Hear(Effect.Cue.GO));
    }

    /** Another patient trains now: nothing that was open for the one before stays open. */
    static Turn arrived(App app) {
        App home = Flow.freshSitting(app.home().withQueue(List.of()));
        if (home.world().patient().isPresent()) return settled(home);
        return Turn.to(home.open(new PatientsPlace()));
    }

    /** It is known who trains. An exercise broken off comes before the wish, or it would be lost among new ones. */
    static Turn settled(App app) {
        if (!Patient.of(app).rivals().isEmpty()) return Turn.to(app.open(new RivalsPlace()));
        Profile profile = Patient.of(app).profile();
        if (profile.isUnanswered() && !app.world().readOnly()) return Turn.to(app.open(Intake.of(profile)));
        if (app.world().unfinished().isPresent()) return Turn.to(app.open(new ResumePlace()));
        return wished(app.wishing(new Wish.Menu()), app.wish());
    }

    private static Turn wished(App app, Wish wish) {
        if (wish instanceof Wish.Today) return Turn.to(today(app));
        if (wish instanceof Wish.Exercise one) {
            return Flow.choose(app, Choices.assignment(app, one.prescription()));
        }
        return Turn.to(app);
    }

    private static App today(App app) {
        App list = app.open(new TodayPlace());
        return app.world().due().remaining().stream().findFirst().map(first -> TodayPlace.from(list, first)).orElse(list);
    }
}
