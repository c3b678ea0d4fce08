package toeup.ui.app;

import java.util.Optional;
import toeup.catalog.Exercise;
import toeup.catalog.Way;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Suitable;
import toeup.plan.ToesLift;
import toeup.progress.Due;
import toeup.session.Assignment;

/** In which way an exercise is offered at first. */
final class Choices {
    private Choices() {}

    /** As prescribed, if it is in the programme; else assisted, seated or as it stands, whatever fits the patient. */
    static Assignment usual(App app, Exercise exercise) {
        Optional<Patient> patient = app.world().patient();
        return patient.flatMap(it -> prescribed(app, it.programme(), exercise))
            .or(() -> patient.map(it -> fitting(app, it.profile(), exercise)))
            .orElseGet(() -> Assignment.of(exercise, exercise.standard()));
    }

    private static Optional<Assignment> prescribed(App app, Programme programme, Exercise exercise) {
        return programme.items().stream().map(Programme.Scheduled::prescription)
            .filter(prescription -> prescription.exercise().equals(exercise.id())).findFirst()
            .map(prescription -> assignment(app, prescription));
    }

    private static Assignment fitting(App app, Profile profile, Exercise exercise) {
        boolean assisted = profile.toesLift() == ToesLift.NOT_YET && exercise.way(Way.ASSISTED).isPresent();
        Way way = assisted ? exercise.way(Way.ASSISTED).get() : exercise.standard();
        Prescription prescription = new Prescription(exercise.id(), way.id(), way.start().dose(), way.sides());
        return Suitable.fit(prescription, profile.ability(), app.world().catalog())
            .map(fit -> assignment(app, fit)).orElseGet(() -> Assignment.of(exercise, way));
    }

    /**
     * The exercise a prescription names.
     *
     * @throws IllegalArgumentException if the catalog does not know it
     */
    static Assignment assignment(App app, Prescription prescription) {
        Exercise exercise = app.world().catalog().exercise(prescription.exercise())
            .orElseThrow(() -> new IllegalArgumentException("no exercise " + prescription.exercise()));
        return Assignment.of(exercise, prescription);
    }

    /** The easier way, if the last time was too painful. */
    static Optional<Way> easier(App app, Exercise exercise) {
        return app.world().patient().flatMap(it -> Due.easierNext(exercise, it.history(), it.profile()));
    }
}
