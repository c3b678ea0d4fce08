package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.plan.Prescription;
import toeup.plan.Programme;
import toeup.plan.Suitable;
import toeup.session.Assignment;
import toeup.ui.screen.Block;

/** One exercise of the programme, to be changed or taken out. */
record ScheduledPlace(Programme.Scheduled item) implements Menu {
    @Override
    public String title(App app) {
        return TrainingPages.name(app, item.prescription().exercise());
    }

    @Override
    public String brief(App app) {
        return TrainingPages.shortName(app, item.prescription().exercise());
    }

    @Override
    public List<Block> body(App app) {
        boolean unsafe = assignment(app).map(it -> !Suitable.allows(Patient.of(app).profile().ability(), it.way()))
            .orElse(false);
        return unsafe ? List.of(Pages.warning(app, "settings.scheduled.unsafe")) : List.of();
    }

    /** Absent for an exercise or way that this version of the program does not know. */
    private Optional<Assignment> assignment(App app) {
        Prescription prescription = item.prescription();
        return app.world().catalog().exercise(prescription.exercise())
            .filter(exercise -> exercise.way(prescription.way()).isPresent())
            .map(exercise -> Assignment.of(exercise, prescription));
    }

    @Override
    public List<Choice> choices(App app) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.opening(Pages.say(app, "settings.scheduled.days"), Days.brief(app, item.days()),
            DaysPlace.of(item)));
        assignment(app).ifPresent(it -> {
            choices.add(Choice.opening(Pages.say(app, "settings.scheduled.dose"), DoseWords.of(app, it),
                new DosePlace(item, new Adjustable(it, Optional.empty()))));
            choices.add(Choice.opening(Pages.say(app, "settings.scheduled.way"),
                Pages.say(app, "content.way." + it.way().id()), new WayPlace(item, it.exercise())));
        });
        choices.add(Choice.opening(Pages.say(app, "settings.scheduled.remove"), "", new RemovePlace(item)));
        return choices;
    }

    /** Back from one of the pages above, with the item as it is from now on. */
    static Turn changed(App app, Programme.Scheduled old, Programme.Scheduled changed) {
        App below = app.closed();
        if (old.equals(changed)) return Turn.to(below);
        if (below.world().readOnly()) return Saving.refused(below);
        Optional<Programme> programme = ProgrammeEdit.replaced(Patient.of(app).programme(), old, changed);
        if (programme.isEmpty()) return Saving.programme(below.closed(), programme);
        return Saving.programme(below.withTop(below.top().with(new ScheduledPlace(changed))), programme);
    }

    static Turn changed(App app, Programme.Scheduled old, Prescription prescription) {
        return changed(app, old, new Programme.Scheduled(prescription, old.days()));
    }
}
