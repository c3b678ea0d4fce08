package toeup.ui.app;

import java.util.Optional;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.session.Sitting;

/**
 * Changes of what belongs to the patient: seen at once, so that a second change builds on the first, and asked to be
 * written. Where nothing can be written nothing changes, and that is said.
 */
final class Saving {
    private Saving() {}

    static Turn profile(App app, Profile profile) {
        if (app.world().readOnly()) return refused(app);
        App shown = app.with(app.world().with(Patient.of(app).with(profile)));
        Sitting sitting = shown.sitting().orElseThrow();
        return Turn.to(shown.with(sitting.with(profile)), new Request.SaveProfile(profile));
    }

    static Turn programme(App app, Programme programme) {
        if (app.world().readOnly()) return refused(app);
        Patient changed = Patient.of(app).with(programme, app.world().today());
        return Turn.to(app.with(app.world().with(changed)), new Request.SaveProgramme(programme));
    }

    /** A change that may not be possible any more; then that is said. */
    static Turn programme(App app, Optional<Programme> changed) {
        return changed.map(programme -> programme(app, programme))
            .orElseGet(() -> Turn.to(app.saying(Pages.say(app, "settings.programme.elsewhere"))));
    }

    /** Nothing is changed, as it could not be kept. */
    static Turn refused(App app) {
        return Turn.to(app.saying(Pages.say(app, "settings.read-only")));
    }
}
