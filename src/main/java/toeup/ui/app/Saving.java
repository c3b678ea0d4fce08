package toeup.ui.app;

import java.util.NavigableMap;
import java.util.TreeMap;
import toeup.plan.Plans;
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
        Patient old = app.world().patient().orElseThrow();
        Patient changed = new Patient(old.id(), profile, old.programme(), old.plans(), old.history());
        App shown = app.with(app.world().with(changed));
        Sitting sitting = shown.sitting().orElseThrow();
        return Turn.to(shown.with(sitting.with(profile)), new Request.SaveProfile(profile));
    }

    static Turn programme(App app, Programme programme) {
        if (app.world().readOnly()) return refused(app);
        Patient old = app.world().patient().orElseThrow();
        NavigableMap<java.time.LocalDate, Programme> since = new TreeMap<>(old.plans().since());
        since.put(app.world().today(), programme);
        Patient changed = new Patient(old.id(), old.profile(), programme, new Plans(since), old.history());
        return Turn.to(app.with(app.world().with(changed)), new Request.SaveProgramme(programme));
    }

    /** Nothing is changed, as it could not be kept. */
    static Turn refused(App app) {
        return Turn.to(app.saying(Pages.say(app, "settings.read-only")));
    }
}
