package toeup.ui.app;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import toeup.plan.Prescription;
import toeup.plan.Programme;
import toeup.ui.screen.Block;

/**
 * The days of one exercise, to be marked and then taken together.
 *
 * @param old          the item of the programme that is changed; absent for a new one
 * @param prescription what is to be done on these days
 * @param days         marked so far
 */
record DaysPlace(Optional<Programme.Scheduled> old, Prescription prescription, Set<DayOfWeek> days) implements Menu {
    DaysPlace {
        days = Set.copyOf(days);
    }

    static DaysPlace of(Programme.Scheduled item) {
        return new DaysPlace(Optional.of(item), item.prescription(), item.days());
    }

    static DaysPlace ofNew(Prescription prescription) {
        return new DaysPlace(Optional.empty(), prescription, Set.of());
    }

    @Override
    public String title(App app) {
        return TrainingPages.name(app, prescription.exercise());
    }

    @Override
    public String brief(App app) {
        return TrainingPages.shortName(app, prescription.exercise());
    }

    @Override
    public List<Block> body(App app) {
        return List.of(Pages.paragraph(app, "settings.days.text"));
    }

    @Override
    public List<Choice> choices(App app) {
        List<Choice> choices = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            choices.add(Choice.of(Days.name(app, day), Pages.say(app, mark(app, day)),
                chosen -> marked(chosen, day)));
        }
        choices.add(Choice.of(Pages.say(app, "settings.days.take"), "", this::taken));
        return choices;
    }

    private String mark(App app, DayOfWeek day) {
        if (days.contains(day)) return "settings.yes";
        return isFull(app, day) ? "settings.days.four" : "settings.no";
    }

    private boolean isFull(App app, DayOfWeek day) {
        return ProgrammeEdit.isFull(Patient.of(app).programme(), old.orElse(null), day);
    }

    private Turn marked(App app, DayOfWeek day) {
        Set<DayOfWeek> changed = EnumSet.noneOf(DayOfWeek.class);
        changed.addAll(days);
        if (!changed.remove(day)) {
            if (isFull(app, day)) {
                return Turn.to(app.saying(
                    Pages.say(app, "settings.days.full", Days.name(app, day), Programme.MOST_A_DAY)));
            }
            changed.add(day);
        }
        return Turn.to(app.withTop(app.top().with(new DaysPlace(old, prescription, changed))));
    }

    private Turn taken(App app) {
        if (days.isEmpty()) return Turn.to(app.saying(Pages.say(app, "settings.days.none")));
        Programme.Scheduled item = new Programme.Scheduled(prescription, days);
        return old.map(before -> ScheduledPlace.changed(app, before, item)).orElseGet(() -> added(app, item));
    }

    /** Back on the programme, two pages below. */
    private static Turn added(App app, Programme.Scheduled item) {
        Programme programme = Patient.of(app).programme();
        return Saving.programme(app.closed().closed(),
            ProgrammeEdit.with(programme, item, app.world().catalog().exercises()));
    }

    /** Marks that were not taken are gone, and that is said. */
    @Override
    public Turn back(App app) {
        boolean dropped = !days.equals(old.map(Programme.Scheduled::days).orElse(Set.of()));
        return Turn.to(dropped ? app.closed().saying(Pages.say(app, "settings.unchanged")) : app.closed());
    }
}
